// SPDX-License-Identifier: EUPL-1.2
import type { ActivityPlan, Asked, PlannedPage } from "./activity-server.ts";
import { assertSamePages, startBeside } from "./beside.ts";
import { dryRun } from "./dry-run.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { processorMsPerPage, slices } from "./list-cached.ts";
import type { Load } from "./load.ts";
import { takeApartPage } from "./page-pieces.ts";
import type { Statement } from "./statement-log.ts";
import { type Visit, visitPage } from "./visit.ts";

const leastBytes = 10_000;

/**
 * The page of an activity with its dates, rendered for each request: those of all activities in turn, in Dutch and then
 * in English, which is more than the memory of pages holds. The program's own figures have to say that none came from it.
 */
export async function measureActivityFresh(
  installation: Installation,
  database: RunningDatabase,
  load: Load,
): Promise<Figure[]> {
  const paths = await listPaths(database);
  const plan = await planReference(database, paths);
  const pair = await startBeside(installation, database, "activity-server", plan);
  const bytes = await assertSamePages(pair, paths.slice(-3), assertWhole);

  const keptBefore = await countKept(pair.ours.port);
  const compared = await compare(
    async () => await processorMsPerPage(load, pair.ours, paths, {}),
    async () => await processorMsPerPage(load, pair.reference, paths, {}),
    slices,
  );
  if ((await countKept(pair.ours.port)) !== keptBefore) throw new Error("Pages of activities came from memory.");

  await pair.end();
  const seen = `${compared.ours.toFixed(2)} ms a page, SQL and strings ${compared.reference.toFixed(2)} ms; ${bytes} bytes, ${paths.length} pages`;
  return [
    { name: "activityFresh.cpuRatio", value: compared.ratio, goal: { atMost: 4 }, spread: compared.spread, seen },
  ];
}

async function listPaths(database: RunningDatabase): Promise<string[]> {
  const client = await database.connect();
  const { rows } = await client.query<{ slug: string }>("select slug from programme.activity order by slug");
  await client.end();
  return ["", "/en"].flatMap((language) => rows.map(({ slug }) => `${language}/programma/${slug}`));
}

async function planReference(database: RunningDatabase, paths: readonly string[]): Promise<ActivityPlan> {
  const { pages: seen, statements } = await dryRun(database, paths);
  const asked = byPage(statements, paths);
  const questions = [...new Set(statements.map(({ sql }) => sql))];
  const toAsk = ({ sql, parameters }: Statement): Asked => ({ question: questions.indexOf(sql), parameters });

  const client = await database.connect();
  const pages: Record<string, PlannedPage> = {};
  for (const [index, path] of paths.entries()) {
    const [first, ...beside] = asked[index] ?? [];
    if (!first) throw new Error(`What ${path} asks the database was not recognised.`);
    const { rows } = await client.query(first.sql, first.parameters);
    const html = seen[index]?.body.toString() ?? "";
    pages[path] = { first: toAsk(first), beside: beside.map(toAsk), pieces: takeApartPage(html, rows[0] ?? {}) };
  }
  await client.end();
  return { connectionString: database.connections.app, headers: headersOf(seen), questions, pages };
}

/** Each page begins by looking for its activity by name. */
function byPage(statements: readonly Statement[], paths: readonly string[]): Statement[][] {
  const slugs = paths.map((path) => path.slice(path.lastIndexOf("/") + 1));
  const looking = statements[0]?.sql;
  const pages: Statement[][] = [];
  for (const statement of statements) {
    const isFirst = statement.sql === looking && statement.parameters.includes(slugs[pages.length] ?? "");
    if (isFirst) pages.push([]);
    pages.at(-1)?.push(statement);
  }
  if (pages.length !== paths.length) throw new Error(`Of ${paths.length} pages ${pages.length} were recognised.`);
  return pages;
}

/** Those of a page differ only in what says which page it is. */
function headersOf(pages: readonly Visit[]): Record<string, string> {
  return pages[0]?.headers ?? {};
}

function assertWhole(page: Buffer, path: string): void {
  if (page.length < leastBytes) throw new Error(`${path} has no more than ${page.length} bytes.`);
}

/** How many pages the program has given from memory, as it says itself. */
async function countKept(port: number): Promise<number> {
  const { body } = await visitPage(port, "/metrics");
  const line = /^vrijplaats_kept_pages_total (\d+)/m.exec(body.toString());
  if (!line) throw new Error("The program does not say how many pages came from memory.");
  return Number(line[1]);
}
