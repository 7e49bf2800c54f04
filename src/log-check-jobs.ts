// SPDX-License-Identifier: EUPL-1.2
import { noteLogCheck } from "#platform/checks";
import { createDatabase, createPool, type Database } from "#platform/db";
import type { Program } from "./app.ts";
import { verifyReadings } from "./reading-chain.queries.ts";

const zone = "Europe/Amsterdam";
const everyNight = "20 4 * * *";

/** Once a night the chain of readings is looked at; whoever looks after the installation sees what was found. */
export function registerLogCheck({ jobs, workshop, connections }: Program): void {
  jobs.work("platform.check-log", async () => {
    const db = createDatabase(createPool(connections.owner, { max: 1, onLost: () => {} }));
    try {
      await checkLog(db, workshop.now());
    } finally {
      await db.destroy();
    }
  });
  jobs.every("platform.check-log", everyNight, zone);
}

/** Connects as the owner of the tables. */
export async function checkLog(ownerDb: Database, now: ReturnType<Program["workshop"]["now"]>) {
  const chains = await verifyReadings(ownerDb);
  const broken = chains.filter((chain) => chain.broken).map(({ centre, centreId }) => centre ?? centreId);
  const rows = chains.reduce((sum, { place }) => sum + place, 0);
  await noteLogCheck(ownerDb, { rows, brokenCentres: broken }, now);
  return chains;
}
