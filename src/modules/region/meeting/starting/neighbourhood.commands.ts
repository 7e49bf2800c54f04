// SPDX-License-Identifier: EUPL-1.2
import { raiseForRegion } from "#modules/network";
import type { Transaction } from "#platform/db";
import type { NeighbourhoodFacts } from "./neighbourhood.form.ts";

export type Named = "saved" | "taken" | "gone";
type Within = { regionId: string; id: string };

/** Under the key of its form, so that a form sent twice is one. */
export async function addNeighbourhood(
  trx: Transaction,
  { name, postcodes, ...within }: Within & { municipality: string } & NeighbourhoodFacts,
): Promise<Named> {
  const added = await trx
    .insertInto("region.neighbourhood")
    .values({ ...within, name, postcodes })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) return (await isThere(trx, within.id)) ? "saved" : "taken";
  await raiseForRegion(trx, within.regionId);
  return "saved";
}

export async function changeNeighbourhood(
  trx: Transaction,
  { regionId, id, name, postcodes }: Within & NeighbourhoodFacts,
): Promise<Named> {
  const own = await trx
    .selectFrom("region.neighbourhood")
    .select("municipality")
    .where("regionId", "=", regionId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!own) return "gone";
  const { numUpdatedRows } = await trx
    .updateTable("region.neighbourhood")
    .set({ name, postcodes })
    .where("id", "=", id)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("region.neighbourhood as other")
            .select("other.id")
            .where("other.regionId", "=", regionId)
            .where("other.municipality", "=", own.municipality)
            .where("other.name", "=", name)
            .where("other.id", "<>", id),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return "taken";
  await raiseForRegion(trx, regionId);
  return "saved";
}

export async function removeNeighbourhood(trx: Transaction, { regionId, id }: Within): Promise<void> {
  await trx.deleteFrom("region.neighbourhood").where("regionId", "=", regionId).where("id", "=", id).execute();
  await raiseForRegion(trx, regionId);
}

async function isThere(trx: Transaction, id: string): Promise<boolean> {
  const row = await trx.selectFrom("region.neighbourhood").select("id").where("id", "=", id).executeTakeFirst();
  return row !== undefined;
}
