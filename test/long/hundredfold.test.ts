// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { activitiesSql, centreSql, datesSql, signUpsSql } from "../../bench/seed-sql.ts";
import { lookInto, makeFolder, until } from "../support/folder.ts";
import { startProgram } from "../support/program.ts";

const pages = ["/", "/programma", "/programma?q=samen", "/vandaag"];

test("with a hundred times the programme the pages still come, and the database finds the dates of a week without reading them all", async () => {
  const folder = makeFolder();
  onTestFinished(folder.remove);
  const settings = { DATA_DIR: folder.path, JOBS: "apart", CLOCK: "" };
  await (await startProgram(settings)).stop();
  const pool = await lookInto(folder.path);
  onTestFinished(async () => await pool.end());
  await seedHundredfold(pool);
  await writeDownPlans(pool);
  const { rows } = await pool.query<{ slug: string }>("select slug from programme.activity order by slug limit 1");

  const program = await startProgram(settings);
  for (const page of [...pages, `/programma/${rows[0]?.slug}`]) {
    const response = await fetch(program.address + page);
    expect(response.status, page).toBe(200);
    expect(await response.text(), page).toContain("</html>");
  }
  await program.stop();

  const log = () => readFileSync(join(folder.path, "postgres/server.log"), "utf8");
  await until("the plans are written down", () => readPlans(log()).length > 5);
  const plans = readPlans(log());
  expect(plans.some((plan) => plan.includes("occurrence_of_centre"))).toBe(true);
  expect(plans.filter((plan) => plan.includes("Seq Scan on occurrence"))).toEqual([]);
});

/** 50,000 activities and 1.3 million dates; the week that is shown stays as full as it was. */
async function seedHundredfold(pool: pg.Pool): Promise<void> {
  await pool.query(centreSql);
  await pool.query(activitiesSql.replace("generate_series(1, 500)", "generate_series(1, 50000)"), ["Samen."]);
  await pool.query(datesSql);
  await pool.query(signUpsSql);
  await pool.query("vacuum analyze");
  const { rows } = await pool.query("select count(*)::int as dates from programme.occurrence");
  expect(rows).toEqual([{ dates: 1_300_000 }]);
}

/** From here on the database says how it answers each question of the program. */
async function writeDownPlans(pool: pg.Pool): Promise<void> {
  await pool.query("alter database vrijplaats set session_preload_libraries = 'auto_explain'");
  await pool.query("alter database vrijplaats set auto_explain.log_min_duration = 0");
}

function readPlans(log: string): string[] {
  return log
    .split(/^(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)/m)
    .filter((entry) => /duration: .* plan:/.test(entry) && entry.includes("occurrence"));
}
