// SPDX-License-Identifier: EUPL-1.2
import type { ActivityPlan, Asked } from "./activity-server.ts";
import { assertSamePages, startBeside } from "./beside.ts";
import { seedDirectory } from "./directory-seed.ts";
import { dryRun } from "./dry-run.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { processorMsPerPage, slices } from "./list-cached.ts";
import type { Load } from "./load.ts";
import type { Statement } from "./statement-log.ts";

const services = 1000;
const perPage = 50;
/** Some of the thousand are hidden, so the last page is not whole. */
const pages = 18;

/**
 * A page of fifty services in full, as another directory fetches them: all pages in turn. The reference asks the same of
 * the database by bare `pg`, and joins each page from a piece for each of its values.
 */
export async function measureHsdsPage(
  installation: Installation,
  database: RunningDatabase,
  load: Load,
): Promise<Figure[]> {
  const client = await database.connect();
  await seedDirectory(client, services);
  await client.end();
  const paths = Array.from(
    { length: pages },
    (_, index) => `/api/hsds/services?full=true&per_page=${perPage}&page=${index + 1}`,
  );
  const pair = await startBeside(installation, database, "activity-server", await planReference(database, paths));
  const bytes = await assertSamePages(pair, paths.slice(-3), assertFull);
  const compared = await compare(
    async () => await processorMsPerPage(load, pair.ours, paths, {}),
    async () => await processorMsPerPage(load, pair.reference, paths, {}),
    slices,
  );
  await pair.end();
  const seen = `${compared.ours.toFixed(2)} ms a page, SQL and strings ${compared.reference.toFixed(2)} ms; ${perPage} services, ${bytes} bytes`;
  return [{ name: "hsdsPage.cpuRatio", value: compared.ratio, goal: { atMost: 4 }, spread: compared.spread, seen }];
}

async function planReference(database: RunningDatabase, paths: readonly string[]): Promise<ActivityPlan> {
  const { pages: seen, statements } = await dryRun(database, paths, { before: "/api/hsds/" });
  const asked = byPage(statements, paths.length);
  const questions = [...new Set(statements.map(({ sql }) => sql))];
  const toAsk = ({ sql, parameters }: Statement): Asked => ({ question: questions.indexOf(sql), parameters });
  const planned = paths.map((path, index) => {
    const [first, ...beside] = (asked[index] ?? []).map(toAsk);
    if (!first) throw new Error(`What ${path} asks the database was not recognised.`);
    return [path, { first, beside, pieces: (seen[index]?.body.toString() ?? "").split(/(?<=[:,])/) }] as const;
  });
  const headers = seen[0]?.headers ?? {};
  return { connectionString: database.connections.app, headers, questions, pages: Object.fromEntries(planned) };
}

/** Each page begins by counting all there are. */
function byPage(statements: readonly Statement[], expected: number): Statement[][] {
  const found: Statement[][] = [];
  for (const statement of statements) {
    if (/^select count/.test(statement.sql)) found.push([]);
    found.at(-1)?.push(statement);
  }
  if (found.length !== expected) throw new Error(`Of ${expected} pages ${found.length} were recognised.`);
  return found;
}

function assertFull(page: Buffer, path: string): void {
  const { contents }: { contents: Record<string, unknown>[] } = JSON.parse(page.toString());
  const isFull = contents.length === perPage && contents.every((one) => one.attributes);
  if (!isFull) throw new Error(`${path} does not hold ${perPage} services in full.`);
}
