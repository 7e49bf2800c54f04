// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import type pg from "pg";
import {
  bearingsSql,
  detailsSql,
  municipalitiesSql,
  organizationsSql,
  servicesSql,
  toolsSql,
  topicsSql,
  wordsSql,
} from "./directory-seed-sql.ts";
import { commonWords, organizationKinds, stems, tails, topics } from "./directory-words.ts";

const municipalities = new URL("../src/modules/network/places/municipalities.json", import.meta.url);

const indexSql = `
select network.index_services(ids) from (
  select array_agg(id) as ids from (select id, row_number() over (order by id) / 1000 as turn from network.service) as one
  group by turn order by turn) as turns`;

/** A directory of so many services, all over the Netherlands; the same at each run, but for days that count from today. */
export async function seedDirectory(client: pg.Client, count: number): Promise<void> {
  await client.query("begin");
  await client.query("set local session_replication_role = replica"); // what triggers keep is made at the end, at once
  await client.query(toolsSql);
  const { municipalities: all } = JSON.parse(readFileSync(municipalities, "utf8"));
  await client.query(municipalitiesSql, [JSON.stringify(all)]);
  await client.query(topicsSql, [JSON.stringify(topics)]);
  await client.query(wordsSql, [commonWords, stems, tails, organizationKinds]);
  await client.query(bearingsSql(1, count));
  for (const sql of [organizationsSql, servicesSql, detailsSql]) await client.query(sql);
  await client.query("discard temp");
  await client.query("commit");
  await client.query("analyze");
  await client.query(indexSql);
  await client.query("vacuum analyze");
  await assertDirectory(client, count);
}

async function assertDirectory(client: pg.Client, count: number): Promise<void> {
  const { rows } = await client.query("select count(*)::int as services from network.service");
  if (rows[0].services !== count) throw new Error(`There are ${rows[0].services} services, not ${count}.`);
}
