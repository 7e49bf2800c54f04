// SPDX-License-Identifier: EUPL-1.2
import { raiseForRegion } from "#modules/network";
import type { Transaction } from "#platform/db";
import type { PlaceKind, StepState } from "../tables.ts";

type PlaceFacts = { kind: PlaceKind; name: string; address1: string; postalCode: string; city: string };
type OfPlace = { regionId: string; placeId: string };
export type NewPlaceVisit = {
  placeId: string;
  visitedOn: string;
  byId: string;
  asked: string;
  answered: string;
  nextStep: string;
  nextOn: string | null;
  formKey: string;
};

/** The same form gives the same place. */
export async function addPlace(
  trx: Transaction,
  place: PlaceFacts & { regionId: string; formKey: string },
): Promise<string> {
  const { id } = await trx
    .insertInto("region.outsidePlace")
    .values({ ...place, openedOn: null, serviceId: null })
    .onConflict((conflict) => conflict.column("formKey").doUpdateSet({ formKey: place.formKey }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function changePlace(trx: Transaction, { regionId, placeId }: OfPlace, facts: PlaceFacts): Promise<void> {
  await updatePlace(trx, { regionId, placeId }).set(facts).execute();
  await raiseForRegion(trx, regionId);
}

/** With its visits; an entry in the directory stays there. */
export async function removePlace(trx: Transaction, { regionId, placeId }: OfPlace): Promise<void> {
  await trx.deleteFrom("region.outsidePlace").where("id", "=", placeId).where("regionId", "=", regionId).execute();
  await raiseForRegion(trx, regionId);
}

/** Says whether it was told just now: the same form tells the same visit. */
export async function tellPlaceVisit(trx: Transaction, visit: NewPlaceVisit): Promise<boolean> {
  const added = await trx
    .insertInto("region.placeVisit")
    .values(visit)
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** What opened there, for everyone to read; without words it is not open, or no longer. */
export async function sayOpened(
  trx: Transaction,
  { regionId, placeId, welcome, today }: OfPlace & { welcome: string; today: string },
): Promise<void> {
  await updatePlace(trx, { regionId, placeId })
    .set((e) => ({ welcome, openedOn: welcome === "" ? null : e.fn.coalesce("openedOn", e.val(today)) }))
    .execute();
  await raiseForRegion(trx, regionId);
}

/** Done, let go, or open again, on another day if there is one. */
export async function setStep(
  trx: Transaction,
  visitId: string,
  { state, nextOn, line }: { state: StepState; nextOn: string | null; line: string },
): Promise<void> {
  await trx
    .updateTable("region.placeVisit")
    .set({ nextState: state, nextLine: line, nextOn })
    .where("id", "=", visitId)
    .execute();
}

export async function linkEntry(trx: Transaction, { regionId, placeId }: OfPlace, serviceId: string): Promise<void> {
  await updatePlace(trx, { regionId, placeId }).set({ serviceId }).execute();
}

function updatePlace(trx: Transaction, { regionId, placeId }: OfPlace) {
  return trx.updateTable("region.outsidePlace").where("id", "=", placeId).where("regionId", "=", regionId);
}
