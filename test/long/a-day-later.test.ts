// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { lookInto, makeFolder } from "../support/folder.ts";
import { startProgram, startWorker } from "../support/program.ts";
import { askForJob, untilJobsAreDone } from "./ask-job.ts";
import { countsOf, furnish } from "./house.ts";
import { openForm, send } from "./visitors.ts";

const typed = ["Zonnebloem", "zonnebloem@post.example", "Kattenstaart", "0687654321", "Zonder noten, graag"];

test("the day after a date the worker clears every name and address from the database, and how many came remains", async () => {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const settings = { DATA_DIR: folder.path, JOBS: "apart", LOG_LEVEL: "trace" };
  const program = await startProgram(settings);
  const pool = await lookInto(folder.path);
  const [date] = await furnish(pool, [1]);
  if (!date) throw new Error("There is no date.");
  const people = [
    { name: "Zonnebloem", contact: "email", reach: "zonnebloem@post.example", need: "Zonder noten, graag" },
    { name: "Kattenstaart", contact: "call", reach: "0687654321" },
  ];
  for (const fields of people) {
    const answer = await send(await openForm(program.address, date.path, fields));
    expect(answer.status).toBe(303);
  }

  const onTheDay = await startWorker({ ...settings, CLOCK: "2026-12-08T23:30:00+01:00" });
  await clear(folder.path, pool);
  expect((await findTyped(pool)).map(({ word }) => word).toSorted()).toEqual(typed.toSorted());
  await onTheDay.stop();

  const dayAfter = await startWorker({ ...settings, CLOCK: "2026-12-09T00:10:00+01:00" });
  await clear(folder.path, pool);

  expect(await findTyped(pool)).toEqual([]);
  expect((await countsOf(pool, date)).kept).toEqual([1, 1]);
  const logs = program.said() + onTheDay.said() + dayAfter.said();
  const databaseLog = readFileSync(join(folder.path, "postgres/server.log"), "utf8");
  for (const word of typed) expect(logs + databaseLog).not.toContain(word);
  await pool.end();
  await program.stop();
  await dayAfter.stop();
});

/** Asks for what the queue's own schedule asks for each hour, and waits until it is done. */
async function clear(dataDir: string, pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query("select cron from jobs.schedule where name = 'platform.clear'");
  expect(rows).toEqual([{ cron: "10 * * * *" }]);
  await askForJob(dataDir, "platform.clear");
  await untilJobsAreDone(pool);
}

/** In which tables, of whatever part of the program, something stands that a visitor typed. */
async function findTyped(pool: pg.Pool): Promise<{ word: string; tables: string[] }[]> {
  const { rows } = await pool.query<{ table: string }>(
    `select format('%I.%I', schemaname, tablename) as table from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const found = new Map<string, string[]>();
  for (const { table } of rows) {
    const hits = await pool.query<{ word: string }>(
      `select typed.word from unnest($1::text[]) as typed (word)
       where exists (select from ${table} as one where to_jsonb(one)::text like '%' || typed.word || '%')`,
      [typed],
    );
    for (const { word } of hits.rows) found.set(word, [...(found.get(word) ?? []), table]);
  }
  return [...found].map(([word, tables]) => ({ word, tables }));
}
