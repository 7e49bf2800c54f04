// SPDX-License-Identifier: EUPL-1.2
import { listCentres } from "#modules/network";
import { countActivitiesInUse, countSources } from "#modules/programme";
import type { Database } from "#platform/db";
import { countPictureBytes } from "#platform/pictures";
import { findLimits, type Limits } from "#platform/quotas";

/** One house, with how much it has of each and how much it may have. */
export type QuotasOfCentre = { id: string; name: string; inUse: Limits; limits: Limits };

/** Of every house on this installation: numbers alone. */
export async function listQuotas(db: Database): Promise<QuotasOfCentre[]> {
  const centres = new Map((await listCentres(db)).map(({ id, name }) => [id, name])); // once, however many host names
  return await Promise.all(Array.from(centres, async ([id, name]) => ({ id, name, ...(await quotasOf(db, id)) })));
}

async function quotasOf(db: Database, centreId: string): Promise<Pick<QuotasOfCentre, "inUse" | "limits">> {
  const [limits, activities, sources, pictures] = await Promise.all([
    findLimits(db, centreId),
    countActivitiesInUse(db, centreId),
    countSources(db, centreId),
    countPictureBytes(db, centreId),
  ]);
  return { limits, inUse: { activities, sources, pictures } };
}
