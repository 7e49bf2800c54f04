// SPDX-License-Identifier: EUPL-1.2
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { localToday } from "#platform/clock";
import { assertSamePages, startBeside } from "./beside.ts";
import { dryRun } from "./dry-run.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { FreshPlan } from "./fresh-server.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { assertWeek, processorMsPerPage, slices } from "./list-cached.ts";
import type { Load } from "./load.ts";
import { takeApartCards } from "./page-pieces.ts";

const pageMemoryBytes = 16 * 1024 * 1024;

/**
 * The list page rendered for each request. Every request looks for another two words that all activities hold, in turn
 * through more pages than the memory keeps, so that none is still there when its turn comes again: the same 70 cards,
 * and the question to the database that a visitor who searches asks.
 */
export async function measureListFresh(
  installation: Installation,
  database: RunningDatabase,
  load: Load,
): Promise<Figure[]> {
  const paths = listFreshPaths(installation.seeded.words);
  const plan = await planReference(database, installation.seeded.words.slice(0, 2).join(" "));
  const pair = await startBeside(installation, database, "fresh-server", plan);
  const bytes = await assertSamePages(pair, paths.slice(-3), assertWeek);
  if (paths.length * bytes < 2 * pageMemoryBytes) throw new Error("The memory of pages would hold all of these.");

  const compared = await compare(
    async () => await processorMsPerPage(load, pair.ours, paths, {}),
    async () => await processorMsPerPage(load, pair.reference, paths, {}),
    slices,
  );

  await pair.end();
  const seen = `${compared.ours.toFixed(2)} ms a page, SQL and strings ${compared.reference.toFixed(2)} ms; ${bytes} bytes, ${plan.statements.length} statements`;
  return [{ name: "listFresh.cpuRatio", value: compared.ratio, goal: { atMost: 4 }, spread: compared.spread, seen }];
}

/** Each is another page, with the same 70 cards. */
export function listFreshPaths(words: readonly string[]): string[] {
  return pairsOf(words).map(pathOf);
}

/** Words within a week: without one, the best of all weeks would be looked for. */
function pathOf(words: string): string {
  const week = localToday(Temporal.Now.instant(), "Europe/Amsterdam");
  return `/programma?week=${week}&q=${words.replace(" ", "+")}`;
}

function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((one) => words.filter((other) => other !== one).map((other) => `${one} ${other}`));
}

async function planReference(database: RunningDatabase, words: string): Promise<FreshPlan> {
  const { pages, statements } = await dryRun(database, [pathOf(words)]);
  const listing = statements.findIndex(({ sql }) => /starts_local/.test(sql) && /summary/.test(sql));
  const asked = statements[listing];
  if (!asked) throw new Error("The question for the dates of a week was not recognised.");
  const client = new pg.Client({ connectionString: database.connections.app });
  await client.connect();
  const { rows } = await client.query(asked.sql, asked.parameters);
  await client.end();
  const [page] = pages;
  const pieces = takeApartCards(page?.body.toString() ?? "", rows, words);
  return {
    connectionString: database.connections.app,
    ...{ statements, listing, words, pieces, headers: page?.headers ?? {} },
  };
}
