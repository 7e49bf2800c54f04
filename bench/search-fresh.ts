// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { takeApart } from "./page-pieces.ts";
import { heapSettings, startProgram, startServer, stop } from "./processes.ts";
import type { SearchPlan } from "./search-server.ts";
import { recordStatements, type Statement } from "./statement-log.ts";
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
  const file = join(installation.dataDir, "search-fresh.json");
  writeFileSync(file, JSON.stringify(plan));
  const ours = await startProgram({ ...database.settings, JOBS: "inside" });
  const reference = await startServer([...heapSettings, join(import.meta.dirname, "search-server.ts"), file]);
  const bytes = await assertSamePages(ours.port, reference.port, paths.slice(0, recordedPages));

  const unasked = paths.slice(recordedPages);
  const compared = await compare(
    async () => await p95(ours.port, unasked.splice(0, pagesARound)),
    async () => await p95(reference.port, Object.keys(plan.pages)),
  );

  await Promise.all([stop(ours), stop(reference)]);
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

/** A dry run of the program itself tells which questions it asks. */
async function planReference(database: RunningDatabase, paths: readonly string[]): Promise<SearchPlan> {
  const { page: seen, statements } = await recordStatements(database, async (listen) => {
    const program = await startProgram(database.settings);
    await visitPage(program.port, "/programma"); // asks for the centre
    listen();
    const pages = [];
    for (const path of paths) pages.push({ path, page: await visitPage(program.port, path) });
    await stop(program);
    return pages;
  });
  const asked = byPage(statements);
  if (asked.length !== paths.length)
    throw new Error(`The statements of ${asked.length} pages, not of ${paths.length}.`);

  const client = await database.connect();
  const pages: SearchPlan["pages"] = {};
  for (const [index, { path, page }] of seen.entries()) {
    const parts = tellApart(asked[index] ?? []);
    const { rows } = await client.query(parts.then.sql, parts.then.parameters);
    const words = path.slice(path.indexOf("=") + 1).replace("+", " ");
    pages[path] = { ...parts, words, pieces: takeApart(page.body.toString(), rows.slice(0, cardsOnPage), words) };
  }
  await client.end();
  return { connectionString: database.connections.app, headers: seen[0]?.page.headers ?? {}, pages };
}

/** A question that comes again is of the next page. The centre is asked for once a second, not for each page. */
function byPage(statements: readonly Statement[]): Statement[][] {
  const pages: Statement[][] = [];
  for (const statement of statements.filter(({ sql }) => !sql.includes("centre_host"))) {
    const last = pages.at(-1);
    if (last && !last.some(({ sql }) => sql === statement.sql)) last.push(statement);
    else pages.push([statement]);
  }
  return pages;
}

function tellApart(statements: readonly Statement[]): { first: Statement; then: Statement; beside: Statement[] } {
  const first = statements.find(({ sql }) => sql.includes("programme.synonym"));
  const then = statements.find(({ sql }) => sql.includes("programme.activity_word"));
  if (!first || !then) throw new Error("The questions of a search were not recognised.");
  return { first, then, beside: statements.filter((statement) => statement !== first && statement !== then) };
}

async function assertSamePages(ours: number, reference: number, paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) {
    const [page, copy] = [await visitPage(ours, path), await visitPage(reference, path)];
    const cards = page.body.toString().split('<li class="card act">').length - 1;
    if (cards !== cardsOnPage) throw new Error(`${path} has ${cards} results.`);
    if (!page.body.equals(copy.body)) throw new Error(`The reference gives another page for ${path}.`);
    bytes = page.body.length;
  }
  return bytes;
}
