// SPDX-License-Identifier: EUPL-1.2
import { assertSamePages, startBeside } from "./beside.ts";
import { dryRun } from "./dry-run.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { takeApartCards } from "./page-pieces.ts";
import type { SearchPlan } from "./search-server.ts";
import type { Statement } from "./statement-log.ts";
import { visitPage } from "./visit.ts";

const recordedPages = 150;
const pagesARound = 150;
const cardsOnPage = 30;
/** Nobody looks for these: the program leaves them out. */
const leftOut = ["samen", "week"];

/**
 * What someone waits for who looks for words that nobody looked for before: no page is asked twice. The reference asks
 * the statements that the program was seen to ask, one after another where ours must, for a few of those pages in turn.
 */
export async function measureSearchFresh(installation: Installation, database: RunningDatabase): Promise<Figure[]> {
  const words = installation.seeded.words.filter((word) => !leftOut.includes(word));
  const paths = words.flatMap((one) =>
    words.filter((other) => other !== one).map((other) => `/programma?q=${one}+${other}`),
  );
  const plan = await planReference(database, paths.slice(0, recordedPages));
  const pair = await startBeside(installation, database, "search-server", plan);
  const bytes = await assertSamePages(pair, paths.slice(0, recordedPages), assertResults);

  const unasked = paths.slice(recordedPages);
  const compared = await compare(
    async () => await p95(pair.ours.port, unasked.splice(0, pagesARound)),
    async () => await p95(pair.reference.port, Object.keys(plan.pages)),
  );

  await pair.end();
  const seen = `${compared.ours.toFixed(1)} ms, SQL and strings ${compared.reference.toFixed(1)} ms; ${bytes} bytes`;
  return [{ name: "searchFresh.p95Ratio", value: compared.ratio, goal: { atMost: 3 }, spread: compared.spread, seen }];
}

async function p95(port: number, paths: readonly string[]): Promise<number> {
  if (paths.length < recordedPages) throw new Error("There are no pages left that nobody asked for.");
  const took: number[] = [];
  for (const path of paths) {
    const askedMs = performance.now();
    await visitPage(port, path);
    took.push(performance.now() - askedMs);
  }
  return took.toSorted((one, other) => one - other)[Math.floor(took.length * 0.95)] ?? 0;
}

async function planReference(database: RunningDatabase, paths: readonly string[]): Promise<SearchPlan> {
  const { pages: seen, statements } = await dryRun(database, paths);
  const asked = byPage(statements);
  if (asked.length !== paths.length)
    throw new Error(`The statements of ${asked.length} pages, not of ${paths.length}.`);

  const client = await database.connect();
  const pages: SearchPlan["pages"] = {};
  for (const [index, path] of paths.entries()) {
    const parts = tellApart(asked[index] ?? []);
    const { rows } = await client.query(parts.then.sql, parts.then.parameters);
    const words = path.slice(path.indexOf("=") + 1).replace("+", " ");
    const html = seen[index]?.body.toString() ?? "";
    pages[path] = { ...parts, words, pieces: takeApartCards(html, rows.slice(0, cardsOnPage), words) };
  }
  await client.end();
  return { connectionString: database.connections.app, headers: seen[0]?.headers ?? {}, pages };
}

/** A question that comes again is of the next page. */
function byPage(statements: readonly Statement[]): Statement[][] {
  const pages: Statement[][] = [];
  for (const statement of statements) {
    const last = pages.at(-1);
    if (last && !last.some(({ sql }) => sql === statement.sql)) last.push(statement);
    else pages.push([statement]);
  }
  return pages;
}

function tellApart(statements: readonly Statement[]): { first: Statement; then: Statement; beside: Statement[] } {
  const first = statements.find(({ sql }) => sql.includes("network.synonym"));
  const then = statements.find(({ sql }) => sql.includes("programme.activity_word"));
  if (!first || !then) throw new Error("The questions of a search were not recognised.");
  return { first, then, beside: statements.filter((statement) => statement !== first && statement !== then) };
}

function assertResults(page: Buffer, path: string): void {
  const cards = page.toString().split('<li class="card act">').length - 1;
  if (cards !== cardsOnPage) throw new Error(`${path} has ${cards} results.`);
}
