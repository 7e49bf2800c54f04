// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ActivityPlan, Asked, PlannedPage } from "./activity-server.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { processorMsPerPage, slices } from "./list-cached.ts";
import type { Load } from "./load.ts";
import { takeApartPage } from "./page-pieces.ts";
import { heapSettings, startProgram, startServer, stop } from "./processes.ts";
import { recordStatements, type Statement } from "./statement-log.ts";
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
  const file = join(installation.dataDir, "activity-fresh.json");
  writeFileSync(file, JSON.stringify(plan));
  const ours = await startProgram({ ...database.settings, JOBS: "inside" });
  const reference = await startServer([...heapSettings, join(import.meta.dirname, "activity-server.ts"), file]);
  const bytes = await assertSamePages(ours.port, reference.port, paths.slice(-3));

  const keptBefore = await countKept(ours.port);
  const compared = await compare(
    async () => await processorMsPerPage(load, ours, paths, {}),
    async () => await processorMsPerPage(load, reference, paths, {}),
    slices,
  );
  if ((await countKept(ours.port)) !== keptBefore) throw new Error("Pages of activities came from memory.");

  await Promise.all([stop(ours), stop(reference)]);
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

/** A dry run of the program itself tells what it asks for each of the pages. */
async function planReference(database: RunningDatabase, paths: readonly string[]): Promise<ActivityPlan> {
  const { page: seen, statements } = await recordStatements(database, async (listen) => {
    const program = await startProgram(database.settings);
    await visitPage(program.port, "/programma"); // asks for the centre
    listen();
    const pages: Visit[] = [];
    for (const path of paths) pages.push(await visitPage(program.port, path));
    await stop(program);
    return pages;
  });
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

/** Each page begins by looking for its activity by name. The centre is asked for once a second, not for each page. */
function byPage(statements: readonly Statement[], paths: readonly string[]): Statement[][] {
  const slugs = paths.map((path) => path.slice(path.lastIndexOf("/") + 1));
  const pages: Statement[][] = [];
  for (const statement of statements.filter(({ sql }) => !/centre_host|site"?\."?news/.test(sql))) {
    if (statement.parameters.includes(slugs[pages.length] ?? "")) pages.push([]);
    pages.at(-1)?.push(statement);
  }
  if (pages.length !== paths.length) throw new Error(`Of ${paths.length} pages ${pages.length} were recognised.`);
  return pages;
}

/** Those of a page differ only in what says which page it is. */
function headersOf(pages: readonly Visit[]): Record<string, string> {
  return pages[0]?.headers ?? {};
}

async function assertSamePages(ours: number, reference: number, paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) {
    const [page, copy] = [await visitPage(ours, path), await visitPage(reference, path)];
    if (!page.body.equals(copy.body)) throw new Error(`The reference gives another page for ${path}.`);
    if (page.body.length < leastBytes) throw new Error(`${path} has no more than ${page.body.length} bytes.`);
    bytes = page.body.length;
  }
  return bytes;
}

/** How many pages the program has given from memory, as it says itself. */
async function countKept(port: number): Promise<number> {
  const { body } = await visitPage(port, "/metrics");
  const line = /^vrijplaats_kept_pages_total (\d+)/m.exec(body.toString());
  if (!line) throw new Error("The program does not say how many pages came from memory.");
  return Number(line[1]);
}
