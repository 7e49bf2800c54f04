// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { assertSamePages } from "./beside.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import {
  createInstallation,
  type Installation,
  type RunningDatabase,
  removeInstallation,
  startDatabase,
} from "./installation.ts";
import { assertWeek } from "./list-cached.ts";
import { listFreshPaths } from "./list-fresh.ts";
import type { Load } from "./load.ts";
import { type Server, startProgram, stop } from "./processes.ts";
import { activitiesSql, datesSql } from "./seed-sql.ts";

const slices = 4;

/**
 * The list page, fresh each time, of a house with a hundred times as many activities and dates, against the house that
 * the other figures are measured with. The week that is shown is the same in both.
 */
export async function measureGrowth(
  { seeded }: Installation,
  database: RunningDatabase,
  load: Load,
): Promise<Figure[]> {
  const paths = listFreshPaths(seeded.words);
  const large = await createInstallation();
  try {
    const largeDatabase = await startDatabase(large.dataDir);
    await growHundredfold(largeDatabase);
    const [ours, reference] = [await startProgram(largeDatabase.settings), await startProgram(database.settings)];
    const bytes = await assertSamePages({ ours, reference }, paths.slice(-3), assertWeek, { said: cardsOf });

    const compared = await compare(
      async () => await msPerPage(load, ours, paths),
      async () => await msPerPage(load, reference, paths),
      slices,
    );

    await Promise.all([stop(ours), stop(reference)]);
    await largeDatabase.stop();
    const seen = `${compared.ours.toFixed(2)} ms, once the data ${compared.reference.toFixed(2)} ms; ${bytes} bytes`;
    return [{ name: "growth.listRatio", value: compared.ratio, goal: { atMost: 2 }, spread: compared.spread, seen }];
  } finally {
    await removeInstallation(large.dataDir);
  }
}

/** What comes on top begins a week later, so that the week that is shown stays as it is. */
async function growHundredfold(database: RunningDatabase): Promise<void> {
  const client = await database.connect();
  await client.query(activitiesSql.replace("generate_series(1, 500)", "generate_series(501, 50000)"), ["Samen."]);
  await client.query(
    datesSql
      .replace("order by slug)::int as n", "order by slug)::int + 70 as n")
      .replace(
        "from programme.activity) as activity",
        "from programme.activity where not exists (select from programme.occurrence where activity_id = activity.id)) as activity",
      ),
  );
  await client.query("vacuum analyze");
  await assertHundredfold(client);
  await client.end();
}

async function assertHundredfold(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    "select (select count(*)::int from programme.activity) as activities, (select count(*)::int from programme.occurrence) as dates",
  );
  if (rows[0].activities !== 50_000 || rows[0].dates !== 1_300_000)
    throw new Error(`There is not a hundred times as much: ${JSON.stringify(rows[0])}`);
}

/** How long one visitor waits for a page. */
async function msPerPage(load: Load, { port }: Server, paths: string[]): Promise<number> {
  const plan = { port, paths, headers: {}, connections: 1, seconds: 0.75 };
  const { answered, refused, seconds } = await load.loop(plan);
  if (refused > 0) throw new Error(`${refused} of ${answered + refused} pages were not given.`);
  return (seconds * 1000) / answered;
}

/** Dates that begin together stand in another order: with more behind it the page is as long, of the same cards. */
function cardsOf(page: Buffer): string {
  const titles = [...page.toString().matchAll(/href="(\/programma\/[a-z-]+-\d+)"/g)].map(([, path]) => path);
  return `${page.length} bytes: ${titles.toSorted().join()}`;
}
