// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { addOwnSignUp } from "../guests.ts";
import type { Ask, Asks, Make, Place, ToBeAsked } from "../place.ts";
import type { myPlaceRows } from "../rows/my-place.ts";
import { insert } from "../things.ts";

/** Asked for by mail, so that nobody of the table comes to be someone else. */
const newPlace: Ask = {
  make: async () => ({ fields: { name: "Egel", email: `${randomUUID()}@nieuw.example` } }),
  perAsker: true,
};
const linkToPlace: Make = async (at) => {
  const id = await insert(
    at,
    `insert into people.place_request (form_key, name, email, created_at)
     values (gen_random_uuid(), 'Egel', $1, '2026-11-24T09:00Z') returning id`,
    [`${randomUUID()}@nieuw.example`],
  );
  return { params: { token: { link: { kind: "place", id, version: 1 } } } };
};
const keptByAsker: Ask = {
  make: async (at, { personId }) => ({ params: { id: (await addKept(at, personId ?? at.people.other)).id } }),
  perAsker: true,
};

export const myPlaceAsks: Asks<ToBeAsked<typeof myPlaceRows>> = {
  "POST /mijn-plek/maken": newPlace,
  "GET /mijn-plek/maken/:token": { make: linkToPlace, unknown: "show" },
  "POST /mijn-plek/maken/:token": { make: linkToPlace, unknown: "rule" },
  "POST /mijn-plek/berichten": { make: async () => ({ fields: { mail: "reminder" } }), perAsker: true },
  "POST /a/:token/bewaren": async (at) => ({ params: { token: (await addOwnSignUp(at)).token } }),
  "POST /a/:token/losmaken": async (at, { personId }) => ({
    params: { token: (await addKept(at, personId ?? at.people.other)).token },
  }),
  "POST /mijn-plek/aanmelding/:id/afmelding": keptByAsker,
  "POST /mijn-plek/aanmelding/:id/losmaken": keptByAsker,
  "POST /mijn-plek/aanmelding/:id/nieuwe-link": keptByAsker,
};

/** A sign-up that someone keeps at their place. */
async function addKept(at: Place, personId: string) {
  const signUp = await addOwnSignUp(at);
  await at.pool.query("update programme.sign_up set person_id = $2 where id = $1", [signUp.id, personId]);
  return signUp;
}
