// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { directoryItself, emptyEntry, emptyPlace, noteCheck, saveEntry, saveOrganization } from "#modules/network";
import type { Transaction } from "#platform/db";
import { linkEntry } from "./place.commands.ts";
import type { OutsidePlace, PlaceVisit } from "./place.queries.ts";

type Known = { regionId: string; place: OutsidePlace; welcomes: string; today: string; now: Temporal.Instant };

/**
 * A place that opened stands in the directory, as an entry of its own. Its id is that of the place, so that it comes
 * there once; from then on the directory keeps it.
 */
export async function putInDirectory(
  trx: Transaction,
  { place, ...known }: Known,
  last: PlaceVisit | undefined,
): Promise<void> {
  const { regionId, today, now, welcomes } = known;
  const { id, name, welcome } = place;
  const organization = { name, description: "", website: null, email: null, phone: null };
  await saveOrganization(trx, directoryItself, { regionId, id, today, facts: organization });
  const facts = {
    ...emptyEntry,
    name,
    description: `${welcomes}\n\n${welcome}`,
    wayIn: ["walk-in"],
    languages: ["nl"],
    places: [placeOf(place)],
  };
  await saveEntry(trx, directoryItself, { regionId, serviceId: id, organizationId: id, facts, today, now });
  await linkEntry(trx, { regionId, placeId: id }, id);
  if (last) await noteVisit(trx, regionId, id, last, last.id);
}

/** Whoever went there also looked whether one is still welcome: the directory's own check. */
export async function noteVisit(
  trx: Transaction,
  regionId: string,
  serviceId: string,
  { visitedOn, byId }: Pick<PlaceVisit, "visitedOn" | "byId">,
  formKey: string,
): Promise<void> {
  const by = { centreId: null, organizationId: byId };
  await noteCheck(trx, { ...by, regionId, serviceId, checkedOn: visitedOn, way: "visited", remark: "", formKey });
}

function placeOf({ name, address1, postalCode, city }: OutsidePlace) {
  return { ...emptyPlace, name, address1, postalCode, city };
}
