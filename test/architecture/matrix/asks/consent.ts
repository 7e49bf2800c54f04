// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { markOf } from "#modules/people";
import nl from "../../../../src/modules/programme/hearing-again/texts/nl.json" with { type: "json" };
import type { Ask, Asks, Make, Place, ToBeAsked } from "../place.ts";
import type { consentRows } from "../rows/consent.ts";
import { addGroup, addSignUp, insert } from "../things.ts";

type Given = { personId?: string; guestId?: string; heardBy?: string; aboutId?: string };

const own = (state: "given" | "asked"): Ask => ({
  make: async (at, { personId }) => ({
    params: { id: await addConsent(at, state, { personId: personId ?? at.people.other }) },
    fields: { answer: "yes", months: "6" },
  }),
  perAsker: true,
});
const byLink = (state: "given" | "asked"): Make => {
  return async (at) => {
    const guestId = await addSignUp(at, await addGroup(at));
    const id = await addConsent(at, state, { guestId });
    const link = { kind: "sign-up", id: guestId, version: 1 } as const;
    return { params: { token: { link }, id }, fields: { answer: "yes", months: "6" } };
  };
};

export const consentAsks: Asks<ToBeAsked<typeof consentRows>> = {
  "GET /mijn-plek/toestemmingen/:id": own("given"),
  "POST /mijn-plek/toestemmingen/:id/intrekking": own("given"),
  "POST /mijn-plek/toestemmingen/:id/antwoord": own("asked"),
  "GET /a/:token/toestemmingen": byLink("given"),
  "GET /a/:token/toestemmingen/:id": byLink("given"),
  "POST /a/:token/toestemmingen/:id/intrekking": byLink("given"),
  "POST /a/:token/toestemmingen/:id/antwoord": byLink("asked"),
  "POST /team/toestemming": async (at) => {
    const title = `Zeefdrukken ${randomUUID()}`;
    const group = await addGroup(at, { title });
    const signUp = await addSignUp(at, group, { email: "vlinder@post.example" });
    return {
      query: `?aanmelding=${signUp}`,
      fields: { how: "at-the-desk", months: "6", again: await markOfWords(at, title) },
    };
  },
  "POST /team/toestemming/code": { make: async () => ({ fields: { code: "CDFH 3467" } }), unknown: "rule" },
  "GET /team/toestemming/:id": {
    make: async (at, { personId }) => {
      const heardBy = personId ?? at.people.host;
      return { params: { id: await addConsent(at, "given", { guestId: randomUUID(), heardBy }) } };
    },
    perAsker: true,
  },
  "POST /team/bellen/weer": {
    make: async (at) => {
      const { id } = await addGroup(at);
      const consentId = await addConsent(at, "given", { guestId: randomUUID(), aboutId: id });
      await at.pool.query(
        `insert into programme.wish_to_hear (consent_id, activity_id, centre_id, known_until, call_from)
         values ($1, $2, $3, '2026-11-24T10:00Z', '2026-11-24T10:00Z')`,
        [consentId, id, at.centre.id],
      );
      return { fields: { consentId, what: "called" } };
    },
    unknown: "same",
  },
};

/** Of the words as they are shown at this centre. */
async function markOfWords({ pool, centre }: Place, activity: string): Promise<string> {
  const { rows } = await pool.query<{ name: string }>("select name from network.organization where id = $1", [
    centre.organizationId,
  ]);
  const names = { activity, centre: rows[0]?.name ?? "" };
  return markOf(nl.consent.words.replaceAll(/{{(activity|centre)}}/g, (_, name: keyof typeof names) => names[name]));
}

async function addConsent(at: Place, state: "given" | "asked", given: Given): Promise<string> {
  const { personId = null, guestId = null, heardBy = null, aboutId = null } = given;
  const isGiven = state === "given";
  return await insert(
    at,
    `insert into people.consent (centre_id, person_id, guest_id, guest_link_version, what, about_id, for_organization_id,
       title, purpose, for_shown, words, words_version, language, asked_at, answer_until,
       given_at, given_how, given_by, starts_at, ends_at, heard_by, heard_by_name, name, phone)
     values ($1, $2, $3, case when $3::uuid is not null then 1 end, 'programme.hear-again', $4, $5,
       'Bericht', 'Laten weten', 'Het team', 'Ja.', 1, 'nl', '2026-11-23T10:00Z', case when not $6 then timestamptz '2026-12-23T10:00Z' end,
       case when $6 then timestamptz '2026-11-23T10:00Z' end, case when $6 then case when $7::uuid is null then 'on-screen' else 'by-phone' end end,
       case when $6 then 'self' end, case when $6 then timestamptz '2026-11-23T10:00Z' end,
       case when $6 then timestamptz '2027-05-23T10:00Z' end, $7, case when $7::uuid is not null then 'Joke' end, 'Vlinder', '06 00 00 00 01')
     returning id`,
    [at.centre.id, personId, guestId, aboutId, at.centre.organizationId, isGiven, heardBy],
  );
}
