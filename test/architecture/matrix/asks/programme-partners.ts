// SPDX-License-Identifier: EUPL-1.2
import { offerFields } from "../forms.ts";
import type { Asks, Make, ToBeAsked } from "../place.ts";
import type { programmePartnersRows } from "../rows/programme-partners.ts";
import { addDoor, addOffer } from "../things.ts";

/** A partner's own door, and something they offer. */
const own: Make = async (at) => {
  const { id, organizationId } = await addDoor(at);
  const offer = await addOffer(at, organizationId);
  return { params: { token: { link: { kind: "partner", id, version: 1 } }, id: offer.id }, fields: offerFields };
};

export const programmePartnersAsks: Asks<ToBeAsked<typeof programmePartnersRows>> = {
  "GET /partner/:token": own,
  "GET /partner/:token/nieuw": own,
  "POST /partner/:token/nieuw": own,
  "GET /partner/:token/:id": own,
  "POST /partner/:token/:id": own,
  "GET /partner/:token/:id/einde": own,
  "POST /partner/:token/:id/einde": own,
  "POST /partner/:token/:id/bevestiging": own,
};
