// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { assertSamePages, startReference } from "./beside.ts";
import { dryRun } from "./dry-run.ts";
import type { Figure } from "./figure.ts";
import { type Comparison, compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { processorMsPerPage } from "./list-cached.ts";
import type { Load } from "./load.ts";
import { takeApartRows, withoutKeys } from "./page-pieces.ts";
import { type Server, startProgram, stop } from "./processes.ts";
import { askAll, listingOf, openPools, type PagePlan, type SignedInPlan, unitsOf } from "./signed-in-page-plan.ts";
import { coordinatorEmail, seedSignedIn } from "./signed-in-page-seed.ts";

/** Several pages: a round of each is shorter than that of a figure of one page. */
const slices = 2;
/** Of each part its heavy page, with how many rows at least stand on it. */
const paths = {
  "/mijn-plek": 60,
  "/mijn-plek/wie-las-mee": 400,
  "/team/mensen": 61,
  "/team/programma": 50,
  "/team/mijn": 20,
};

/**
 * Pages of somebody who is signed in, which nobody keeps: who it is, what they may see, and what stands there is asked
 * anew at each request, and who is read about is written down. The figure is that of the heaviest beside its reference.
 */
export async function measureSignedInPage(
  installation: Installation,
  database: RunningDatabase,
  load: Load,
): Promise<Figure[]> {
  const client = await database.connect();
  await seedSignedIn(client);
  await client.end();
  const ours = await startProgram({ ...database.settings, JOBS: "inside" });
  const headers = { cookie: await signIn(database, ours) };
  const plan = await planReference(database, headers);
  const reference = await startReference(installation, "signed-in-page-server", plan);
  const said = (page: Buffer) => withoutKeys(page.toString());

  const measured: { path: string; compared: Comparison; bytes: number }[] = [];
  for (const path of Object.keys(paths)) {
    const bytes = await assertSamePages({ ours, reference }, [path], () => {}, { headers, said });
    const compared = await compare(
      async () => await processorMsPerPage(load, ours, [path], headers),
      async () => await processorMsPerPage(load, reference, [path], headers),
      slices,
    );
    measured.push({ path, compared, bytes });
  }

  await Promise.all([stop(ours), stop(reference)]);
  const [worst] = measured.toSorted((one, other) => other.compared.ratio - one.compared.ratio);
  const seen = measured.map(({ path, compared: { ratio, ours: ms, reference: bare }, bytes }) =>
    [path, ratio.toFixed(2), `(${ms.toFixed(2)} ms, SQL and strings ${bare.toFixed(2)} ms, ${bytes} bytes)`].join(" "),
  );
  const { ratio: value = Number.NaN, spread = 0 } = worst?.compared ?? {};
  return [{ name: "signedInPage.cpuRatio", value, goal: { atMost: 4 }, spread, seen: seen.join("; ") }];
}

/** By the link that whoever runs the installation makes: with a second factor. */
async function signIn(database: RunningDatabase, { port }: Server): Promise<string> {
  const command = join(import.meta.dirname, "../dist/server/sign-in-link.mjs");
  const env = { ...process.env, ...database.settings };
  const said = execFileSync(process.execPath, [command, coordinatorEmail], { env, encoding: "utf8" });
  const origin = `http://127.0.0.1:${port}`;
  const link = new URL(/http\S+\/inloggen\/\S+/.exec(said)?.[0] ?? "");
  const answer = await fetch(origin + link.pathname, { method: "POST", redirect: "manual", headers: { origin } });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

/** A program of its own for each page, which asks it once before: so that it has nothing else in memory. */
async function planReference(database: RunningDatabase, headers: Record<string, string>): Promise<SignedInPlan> {
  const { app, log } = database.connections;
  const connections = { app, log, identity: app };
  const pools = openPools(connections);
  const pages: Record<string, PagePlan> = {};
  for (const [path, leastRows] of Object.entries(paths)) {
    const { pages: seen, statements } = await dryRun(database, [path], { headers, before: path });
    const units = unitsOf(statements);
    const answers = await askAll(pools, units);
    const listing = listingOf(answers);
    const rows = answers[listing] ?? [];
    if (rows.length < leastRows) throw new Error(`${path} has ${rows.length} rows, not ${leastRows}.`);
    const pieces = takeApartRows(seen[0]?.body.toString() ?? "", rows);
    pages[path] = { units, headers: seen[0]?.headers ?? {}, listing, pieces };
  }
  await Promise.all(Object.values(pools).map(async (pool) => await pool.end()));
  return { connections, pages };
}
