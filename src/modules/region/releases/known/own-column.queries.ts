// SPDX-License-Identifier: EUPL-1.2
import { type Municipality, municipalityOf } from "#modules/network";
import type { Transaction } from "#platform/db";
import { listOwnMunicipalities } from "../../columns/columns.queries.ts";

type Asked = { centreId: string; regionId: string };

/** The municipality of its region in which this house stands. */
export async function findOwnColumn(trx: Transaction, { centreId, regionId }: Asked): Promise<Municipality | null> {
  const place = await trx
    .selectFrom("network.centre as centre")
    .innerJoin("network.location as location", "location.id", "centre.locationId")
    .select(["location.latitude", "location.longitude"])
    .where("centre.id", "=", centreId)
    .executeTakeFirst();
  if (!place || place.latitude === null || place.longitude === null) return null;
  const found = await municipalityOf({ latitude: place.latitude, longitude: place.longitude });
  return (await listOwnMunicipalities(trx, regionId)).find(({ code }) => code === found?.code) ?? null;
}
