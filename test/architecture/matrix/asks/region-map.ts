// SPDX-License-Identifier: EUPL-1.2
import { addDoing } from "../../../support/doing.ts";
import type { Ask, Asks, Make, ToBeAsked } from "../place.ts";
import type { regionMapRows } from "../rows/region-map.ts";
import { addPartner, insert } from "../things.ts";

const activity = "drop-in";
const municipality = "GM0479";
const fields = { untilOn: "2027-06-01", payer: "fund" };
const ofRegion = (make: Make): Ask => ({ make, ofTheRegion: true });

/** The link of an organization that does one thing in one municipality. */
const kept = ofRegion(async (at) => {
  const organizationId = await addPartner(at);
  await addDoing(at.pool, organizationId, activity);
  const keeper = await insert(
    at,
    `insert into network.keeper (region_id, organization_id, form_key, invited_at)
     select region_id, id, gen_random_uuid(), now() from network.organization where id = $1 returning id`,
    [organizationId],
  );
  const token = { link: { kind: "keeper", id: keeper, version: 1 } } as const;
  return { params: { token, activity, municipality }, fields };
});
const doing = ofRegion(async (at) => {
  const id = await addPartner(at);
  await addDoing(at.pool, id, activity);
  return { params: { id, activity, municipality }, fields };
});

export const regionMapAsks: Asks<ToBeAsked<typeof regionMapRows>> = {
  "GET /regio/vak/:activity/:place": ofRegion(async () => ({ params: { activity, place: "region" } })),
  "GET /regio/bijhouden/:token/zeker": kept,
  "GET /regio/bijhouden/:token/zeker/:activity/:municipality": kept,
  "POST /regio/bijhouden/:token/zeker/:activity/:municipality": kept,
  "GET /team/regio/zeker/:id/:activity/:municipality": doing,
  "POST /team/regio/zeker/:id/:activity/:municipality": doing,
};
