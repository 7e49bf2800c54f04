// SPDX-License-Identifier: EUPL-1.2
import { assertSamePages, startReference } from "./beside.ts";
import { dryRun } from "./dry-run.ts";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { processorMsPerPage } from "./list-cached.ts";
import type { Load } from "./load.ts";
import { takeApartRows, withoutKeys } from "./page-pieces.ts";
import { startProgram, stop } from "./processes.ts";
import { type SignedInPlan, unitsOf } from "./signed-in-page-plan.ts";

const slices = 3;
const goal = { atMost: 4 };

export type Sides = { installation: Installation; database: RunningDatabase; load: Load };
export type LinkedPage = {
  name: string;
  path: string;
  /** What must be seen to be asked of the database, or the wrong page is measured. */
  asks: RegExp;
  assertPage: (page: Buffer, path: string) => void;
};

/** A page behind somebody's link, asked anew at each request, against its own SQL by bare `pg` and strings. */
export async function measureBehindLink({ installation, database, load }: Sides, page: LinkedPage): Promise<Figure[]> {
  const { name, path, assertPage } = page;
  const ours = await startProgram({ ...database.settings, JOBS: "inside" });
  const reference = await startReference(installation, "signed-in-page-server", await planReference(database, page));

  const said = (body: Buffer) => withoutKeys(body.toString());
  const bytes = await assertSamePages({ ours, reference }, [path], assertPage, { said });
  const compared = await compare(
    async () => await processorMsPerPage(load, ours, [path], {}),
    async () => await processorMsPerPage(load, reference, [path], {}),
    slices,
  );
  await Promise.all([stop(ours), stop(reference)]);
  const { ratio: value, spread } = compared;
  const seen = `${compared.ours.toFixed(2)} ms a page, SQL and strings ${compared.reference.toFixed(2)} ms; ${bytes} bytes`;
  return [{ name, value, goal, spread, seen }];
}

async function planReference(database: RunningDatabase, { path, asks }: LinkedPage): Promise<SignedInPlan> {
  const { pages: seen, statements } = await dryRun(database, [path], { before: path });
  const units = unitsOf(statements);
  if (!units.some(({ statements: asked }) => asked.some(({ sql }) => asks.test(sql))))
    throw new Error(`Nobody was seen to ask for ${asks.source}.`);
  const { app, log } = database.connections;
  const pieces = takeApartRows(seen[0]?.body.toString() ?? "", []);
  const page = { units, headers: seen[0]?.headers ?? {}, listing: 0, pieces };
  return { connections: { app, log, identity: app }, pages: { [path]: page } };
}
