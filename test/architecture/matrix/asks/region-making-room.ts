// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Ask, Asks, Make, Place, ToBeAsked } from "../place.ts";
import type { regionMakingRoomRows } from "../rows/region-making-room.ts";
import { addPartner, insert } from "../things.ts";

const ofRegion = (make: Make): Ask => ({ make, ofTheRegion: true });
const fields = () => ({
  ...{
    kind: "library",
    name: `De Bieb ${randomUUID()}`,
    city: "Waterdam",
    visitedOn: "2026-11-03",
    asked: "Een tafel.",
  },
  ...{ welcome: randomUUID(), state: "done" },
});

const place = ofRegion(async (at) => {
  const { id, by } = await addPlace(at);
  return { params: { id }, fields: { ...fields(), by } };
});
const step = ofRegion(async (at) => ({ params: { id: (await addPlace(at)).visit }, fields: fields() }));

export const regionMakingRoomAsks: Asks<ToBeAsked<typeof regionMakingRoomRows>> = {
  "POST /team/kwartier/nieuw": async () => ({ fields: fields() }),
  "GET /team/kwartier/:id": place,
  "GET /team/kwartier/:id/gegevens": place,
  "POST /team/kwartier/:id/gegevens": place,
  "POST /team/kwartier/:id/weg": place,
  "POST /team/kwartier/:id/bezoeken": place,
  "POST /team/kwartier/:id/opening": place,
  "POST /team/kwartier/:id/wegwijzer": place,
  "GET /team/kwartier/stappen/:id": step,
  "POST /team/kwartier/stappen/:id": step,
};

async function addPlace(at: Place): Promise<{ id: string; by: string; visit: string }> {
  const by = await addPartner(at);
  const id = await insert(
    at,
    `insert into region.outside_place (region_id, kind, name, city, welcome, opened_on, form_key)
     select region_id, 'library', 'De Bieb', 'Waterdam', 'Er staat een tafel.', '2026-11-03', gen_random_uuid()
     from network.centre where id = $1 returning id`,
    [at.centre.id],
  );
  const visit = await insert(
    at,
    `insert into region.place_visit (place_id, visited_on, by_id, asked, next_step, form_key)
     values ($1, '2026-11-03', $2, 'Een tafel.', 'Terug', gen_random_uuid()) returning id`,
    [id, by],
  );
  return { id, by, visit };
}
