// SPDX-License-Identifier: EUPL-1.2
import { setTimeout } from "node:timers/promises";
import type pg from "pg";
import { seedDirectory } from "./directory-seed.ts";
import { type Installation, type RunningDatabase, startDatabase } from "./installation.ts";
import { startProgram, stop } from "./processes.ts";

export const municipalitiesOnMap = 30;
export const activitiesOnMap = 33;
const mostSeconds = 150;

/** A region of thirty municipalities, with so many services that all have an activity and lie in one of them. */
export async function startWithMap({ dataDir }: Installation, services: number): Promise<RunningDatabase> {
  const database = await startDatabase(dataDir);
  const client = await database.connect();
  await seedDirectory(client, services);
  await makeRegion(client);
  await client.query("vacuum analyze");
  await waitUntilDrawn(database, client);
  await client.query("vacuum analyze");
  await client.end();
  return database;
}

/** Each of the places lies in one of these municipalities, at its middle. */
async function makeRegion(client: pg.Client): Promise<void> {
  const { default: file } = await import("../src/modules/network/places/municipalities.json", {
    with: { type: "json" },
  });
  const chosen = file.municipalities.slice(0, municipalitiesOnMap);
  const codes = chosen.map(({ code }) => code);
  await client.query(
    "insert into region.municipality (region_id, code) select id, unnest($1::text[]) from network.region",
    [codes],
  );
  await client.query(
    `update network.location set latitude = lies.latitude, longitude = lies.longitude
     from (select id, $1::double precision[] as south, $2::double precision[] as east,
       (row_number() over (order by id)) % $3 + 1 as place from network.location) as one,
       lateral (select south[place] as latitude, east[place] as longitude) as lies
     where location.id = one.id and location.id not in (select location_id from network.centre)`,
    [chosen.map(({ middle }) => middle[0]), chosen.map(({ middle }) => middle[1]), municipalitiesOnMap],
  );
  await client.query(`
    insert into network.attribute (link_id, link_entity, taxonomy_term_id)
    select service.id, 'service', term.id
    from (select id, row_number() over (order by id) as n from network.service) as service
    join (select term.id, row_number() over (order by term.position) - 1 as turn from network.taxonomy_term as term
      join network.taxonomy_term as block on block.id = term.parent_id and block.parent_id is not null) as term
      on term.turn = (service.n / ${municipalitiesOnMap}) % ${activitiesOnMap}`);
}

/** The program draws it by itself, within a minute. */
async function waitUntilDrawn(database: RunningDatabase, client: pg.Client): Promise<void> {
  const program = await startProgram({ ...database.settings, JOBS: "inside" });
  for (let seconds = 0; seconds < mostSeconds; seconds += 1) {
    const { rows } = await client.query("select from region.cell limit 1");
    if (rows.length > 0) return await stop(program);
    await setTimeout(1000);
  }
  throw new Error("The map was not drawn.");
}
