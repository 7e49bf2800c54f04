// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { raiseForRegion } from "#modules/network";
import type { Transaction } from "#platform/db";

type NewVersion = { covenantId: string; body: string; fromOn: string; formKey: string };
type OfParty = { regionId: string; covenantId: string; partyId: string };

/** With its first text. The same form gives the same covenant. */
export async function addCovenant(
  trx: Transaction,
  { regionId, title, formKey, ...text }: { regionId: string; title: string } & Omit<NewVersion, "covenantId">,
  now: Temporal.Instant,
): Promise<string> {
  const added = await trx
    .insertInto("region.covenant")
    .values({ regionId, title, formKey, shownAt: null, createdAt: now })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added) {
    await trx
      .insertInto("region.covenantVersion")
      .values({ ...text, covenantId: added.id, number: 1, formKey })
      .execute();
    return added.id;
  }
  const known = await trx
    .selectFrom("region.covenant")
    .select("id")
    .where("formKey", "=", formKey)
    .where("regionId", "=", regionId)
    .executeTakeFirstOrThrow();
  return known.id;
}

/** What stood before stays to be read; who signed that, signed that. */
export async function addVersion(trx: Transaction, regionId: string, version: NewVersion): Promise<void> {
  await trx.selectFrom("region.covenant").select("id").where("id", "=", version.covenantId).forUpdate().execute();
  const { last } = await trx
    .selectFrom("region.covenantVersion")
    .select((e) => e.fn.coalesce(e.fn.max("number"), e.lit(0)).as("last"))
    .where("covenantId", "=", version.covenantId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("region.covenantVersion")
    .values({ ...version, number: last + 1 })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
  await raiseForRegion(trx, regionId);
}

export async function chooseShown(
  trx: Transaction,
  { regionId, covenantId, shown }: { regionId: string; covenantId: string; shown: boolean },
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("region.covenant")
    .set({ shownAt: shown ? now : null })
    .where("id", "=", covenantId)
    .where("regionId", "=", regionId)
    .execute();
  await raiseForRegion(trx, regionId);
}

/** Asked twice it is a party once. */
export async function addParty(trx: Transaction, regionId: string, covenantId: string, organizationId: string) {
  await trx
    .insertInto("region.covenantParty")
    .values({ covenantId, organizationId, promisedOn: null, signedVersion: null, signedOn: null, signedUntil: null })
    .onConflict((conflict) => conflict.columns(["covenantId", "organizationId"]).doNothing())
    .execute();
  await raiseForRegion(trx, regionId);
}

export async function writePromise(
  trx: Transaction,
  { promise, today, ...party }: OfParty & { promise: string; today: string },
): Promise<void> {
  await updateParty(trx, party)
    .set({ promise, promisedOn: promise === "" ? null : today })
    .execute();
  await raiseForRegion(trx, party.regionId);
}

/** The text as it stands now. */
export async function sign(
  trx: Transaction,
  { signedOn, signedUntil, ...party }: OfParty & { signedOn: string; signedUntil: string | null },
): Promise<void> {
  await updateParty(trx, party)
    .set((e) => ({
      signedOn,
      signedUntil,
      signedVersion: e
        .selectFrom("region.covenantVersion")
        .select((version) => version.fn.max("number").as("number"))
        .where("covenantId", "=", party.covenantId),
    }))
    .execute();
  await raiseForRegion(trx, party.regionId);
}

export async function takeBackSignature(trx: Transaction, party: OfParty): Promise<void> {
  await updateParty(trx, party).set({ signedVersion: null, signedOn: null, signedUntil: null }).execute();
  await raiseForRegion(trx, party.regionId);
}

export async function removeParty(trx: Transaction, { regionId, covenantId, partyId }: OfParty): Promise<void> {
  await trx.deleteFrom("region.covenantParty").where("id", "=", partyId).where("covenantId", "=", covenantId).execute();
  await raiseForRegion(trx, regionId);
}

function updateParty(trx: Transaction, { covenantId, partyId }: OfParty) {
  return trx.updateTable("region.covenantParty").where("id", "=", partyId).where("covenantId", "=", covenantId);
}
