// SPDX-License-Identifier: EUPL-1.2
import { assertSamePages, startReference } from "./beside.ts";
import { directoryQueries, kindOf } from "./directory-queries.ts";
import type { DirectorySearchPlan } from "./directory-search-server.ts";
import { seedDirectory } from "./directory-seed.ts";
import { dryRun } from "./dry-run.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import { createInstallation, type RunningDatabase, removeInstallation, startDatabase } from "./installation.ts";
import { startProgram, stop } from "./processes.ts";
import type { Statement } from "./statement-log.ts";
import { visitPage } from "./visit.ts";

const services = 20_000;
/** Words that the program passes over: with each of them the forty queries are other addresses for the same work. */
const passedOver = "ik wil graag zoek iets voor van met de het een wat waar hoe of te".split(" ");

/**
 * What someone waits for who looks for words in a directory of 20,000: no page is asked twice. The reference asks the
 * statements that the program was seen to ask, one after another where ours must, and gives the page that it has.
 */
export async function measureDirectorySearch(): Promise<Figure[]> {
  const installation = await createInstallation();
  try {
    const database = await startDatabase(installation.dataDir);
    const client = await database.connect();
    await seedDirectory(client, services);
    await client.end();
    const [first = "", ...others] = passedOver;
    const plan = await planReference(database, pathsWith(first));
    const ours = await startProgram({ ...database.settings, JOBS: "inside" });
    const reference = await startReference(installation, "directory-search-server", plan);
    const bytes = await assertSamePages({ ours, reference }, pathsWith(first), assertFirstThree);

    const unasked = others.flatMap((word) => [pathsWith(word)]);
    const compared = await compare(
      async () => await p95(ours.port, [...(unasked.shift() ?? []), ...(unasked.shift() ?? [])]),
      async () => await p95(reference.port, [...Object.keys(plan.pages), ...Object.keys(plan.pages)]),
    );

    await Promise.all([stop(ours), stop(reference)]);
    await database.stop();
    const seen = `${compared.ours.toFixed(1)} ms, SQL alone ${compared.reference.toFixed(1)} ms; ${bytes} bytes`;
    const { ratio: value, spread } = compared;
    return [{ name: "directorySearch.p95Ratio", value, goal: { atMost: 3 }, spread, seen }];
  } finally {
    await removeInstallation(installation.dataDir);
  }
}

function pathsWith(word: string): string[] {
  return directoryQueries.map(([query]) => `/wegwijzer?${new URLSearchParams({ woorden: `${word} ${query}` })}`);
}

async function p95(port: number, paths: readonly string[]): Promise<number> {
  if (paths.length < 2 * directoryQueries.length) throw new Error("There are no pages left that nobody asked for.");
  const took: number[] = [];
  for (const path of paths) {
    const askedMs = performance.now();
    await visitPage(port, path);
    took.push(performance.now() - askedMs);
  }
  return took.toSorted((one, other) => one - other)[Math.floor(took.length * 0.95)] ?? 0;
}

async function planReference(database: RunningDatabase, paths: readonly string[]): Promise<DirectorySearchPlan> {
  const { pages: seen, statements } = await dryRun(database, paths, { before: "/wegwijzer" });
  const asked = byPage(statements);
  if (asked.length !== paths.length)
    throw new Error(`The statements of ${asked.length} pages, not of ${paths.length}.`);
  const pages = paths.map((path, index) => {
    const { headers = {}, body } = seen[index] ?? {};
    return [path, { headers, html: body?.toString() ?? "", steps: inSteps(asked[index] ?? []) }] as const;
  });
  return { connectionString: database.connections.app, pages: Object.fromEntries(pages) };
}

/** Each begins by asking which words the directory has. */
function byPage(statements: readonly Statement[]): Statement[][] {
  const pages: Statement[][] = [];
  for (const statement of statements) {
    const isFirst = /network\.synonym[\s\S]*network\.word/.test(statement.sql);
    if (isFirst) pages.push([statement]);
    else pages.at(-1)?.push(statement);
  }
  return pages;
}

/** What needs the answer to another question waits for it: the words, what has them, and all that is then shown. */
function inSteps(statements: readonly Statement[]): Statement[][] {
  const found = statements.findIndex(({ sql }) => sql.includes("network.service_word"));
  const before = statements.slice(0, found + 1).map((statement) => [statement]);
  return [...before, statements.slice(found + 1)];
}

function assertFirstThree(page: Buffer, path: string): void {
  const words = new URL(path, "http://localhost").searchParams.get("woorden") ?? "";
  const row = directoryQueries.find(([query]) => words.slice(words.indexOf(" ") + 1) === query);
  const names = [...page.toString().matchAll(/<h3[^>]*>\s*<a href="\/wegwijzer\/[^"]*"[^>]*>([^<]*)</g)].map(
    ([, name]) => kindOf(name ?? ""),
  );
  if (!row || names.slice(0, 3).join() !== row.slice(1).join())
    throw new Error(`${path} shows first: ${names.slice(0, 3).join(", ")}`);
}
