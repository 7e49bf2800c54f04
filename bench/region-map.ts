// SPDX-License-Identifier: EUPL-1.2
import type { ActivityPlan, Asked } from "./activity-server.ts";
import { assertSamePages, startBeside, startReference } from "./beside.ts";
import { dryRun } from "./dry-run.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import { createInstallation, type Installation, type RunningDatabase, removeInstallation } from "./installation.ts";
import { processorMsPerPage, slices } from "./list-cached.ts";
import type { Load } from "./load.ts";
import { stop } from "./processes.ts";
import { activitiesOnMap, municipalitiesOnMap, startWithMap } from "./region-map-seed.ts";
import type { Statement } from "./statement-log.ts";
import { visitPage } from "./visit.ts";

const services = 20_000;
const whole = "/regio?bouwsteen=alle";
const browser = { "accept-encoding": "gzip, deflate" };
/** A municipality that is none shows the whole region, at an address of its own: more of them than are kept in memory. */
export const freshAddresses = Array.from(
  { length: 64 },
  (_, index) => `/regio?gemeente=GM${9000 + index}&bouwsteen=alle`,
);

/** The map of thirty municipalities with all activities open, drawn of twenty thousand services: fresh, and from memory. */
export async function measureRegionMap(load: Load): Promise<Figure[]> {
  const installation = await createInstallation();
  try {
    const database = await startWithMap(installation, services);
    const figures = [await measureFresh(installation, database, load), await measureKept(installation, database, load)];
    await database.stop();
    return figures;
  } finally {
    await removeInstallation(installation.dataDir);
  }
}

/** The reference asks the same of the database by bare `pg`, and joins each page from a piece for each of its tags. */
async function measureFresh(installation: Installation, database: RunningDatabase, load: Load): Promise<Figure> {
  const pair = await startBeside(installation, database, "activity-server", await planReference(database));
  const bytes = await assertSamePages(pair, freshAddresses.slice(-3), assertMap);
  const compared = await compare(
    async () => await processorMsPerPage(load, pair.ours, freshAddresses, {}),
    async () => await processorMsPerPage(load, pair.reference, freshAddresses, {}),
    slices,
  );
  await pair.end();
  const { ours, reference, ratio, spread } = compared;
  const seen = `${ours.toFixed(2)} ms a page, SQL and strings ${reference.toFixed(2)} ms; ${bytes} bytes`;
  return { name: "regionMap.cpuRatio", value: ratio, goal: { atMost: 4 }, spread, seen };
}

async function measureKept(installation: Installation, database: RunningDatabase, load: Load): Promise<Figure> {
  const plan = { headers: {}, body: "" };
  const pair = await startBeside(installation, database, "bare-server", plan);
  const kept = await visitPage(pair.ours.port, whole, browser);
  await stop(pair.reference);
  const bare = { headers: kept.headers, body: kept.body.toString("base64") };
  const reference = await startReference(installation, "bare-server", bare);
  const compared = await compare(
    async () => await processorMsPerPage(load, pair.ours, [whole], browser),
    async () => await processorMsPerPage(load, reference, [whole], browser),
    slices,
  );
  await Promise.all([stop(pair.ours), stop(reference)]);
  const seen = `${compared.ours.toFixed(3)} ms a page, bare ${compared.reference.toFixed(3)} ms; ${kept.body.length} bytes sent`;
  const { ratio, spread } = compared;
  return { name: "regionMapKept.cpuRatio", value: ratio, goal: { atMost: 1.5 }, spread, seen };
}

async function planReference(database: RunningDatabase): Promise<ActivityPlan> {
  const { pages: seen, statements } = await dryRun(database, freshAddresses, { before: "/regio" });
  const asked = byPage(statements.filter(({ sql }) => /"region"\./.test(sql)));
  const questions = [...new Set(asked.flat().map(({ sql }) => sql))];
  const toAsk = ({ sql, parameters }: Statement): Asked => ({ question: questions.indexOf(sql), parameters });
  const planned = freshAddresses.map((path, index) => {
    const [first, ...beside] = (asked[index] ?? []).map(toAsk);
    if (!first) throw new Error(`What ${path} asks the database was not recognised.`);
    return [path, { first, beside, pieces: (seen[index]?.body.toString() ?? "").split(/(?<=>)/) }] as const;
  });
  const headers = seen[0]?.headers ?? {};
  return { connectionString: database.connections.app, headers, questions, pages: Object.fromEntries(planned) };
}

/** Each page asks the same number of things, one page after another. */
function byPage(statements: readonly Statement[]): Statement[][] {
  const each = statements.length / freshAddresses.length;
  if (!Number.isInteger(each))
    throw new Error(`${statements.length} questions are not of ${freshAddresses.length} pages.`);
  return freshAddresses.map((_, index) => statements.slice(index * each, (index + 1) * each));
}

export function assertMap(page: Buffer, path: string): void {
  const cells = page.toString().split('href="/regio/vak/').length - 1;
  if (cells < activitiesOnMap * municipalitiesOnMap) throw new Error(`${path} has ${cells} cells.`);
}
