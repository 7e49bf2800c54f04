// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { noteLogCheck } from "#platform/checks";
import type { Database } from "#platform/db";
import { verifyReadings } from "./reading-chain.queries.ts";

/** Connects as the owner of the tables. */
export async function checkLog(ownerDb: Database, now: Temporal.Instant) {
  const chains = await verifyReadings(ownerDb);
  const broken = chains.filter((chain) => chain.broken).map(({ centre, centreId }) => centre ?? centreId);
  const rows = chains.reduce((sum, { place }) => sum + place, 0);
  await noteLogCheck(ownerDb, { rows, brokenCentres: broken }, now);
  return chains;
}
