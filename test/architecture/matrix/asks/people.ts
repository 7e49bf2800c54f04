// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Ask, Asks, Place, ToBeAsked } from "../place.ts";
import type { peopleRows } from "../rows/people.ts";
import { addPartner, day, insert } from "../things.ts";

const noAnswer = { answer: "{}", name: "Telefoon" };

export const peopleAsks: Asks<ToBeAsked<typeof peopleRows>> = {
  "POST /inloggen/toestel/vraag": async () => ({}),
  "POST /inloggen/toestel": async () => ({ fields: noAnswer }),
  "POST /inloggen": {
    make: async (at) => ({ fields: { email: await addSomeone(at) } }),
    perAsker: true,
    atOnce: true,
  },
  "GET /inloggen/:token": {
    make: async (at) => ({ params: { token: { secret: await at.signInToken() } } }),
    unknown: "show",
  },
  "POST /inloggen/:token": {
    make: async (at) => ({ params: { token: { secret: await at.signInToken() } } }),
    endsSession: true,
    unknown: "rule",
  },
  "POST /uitloggen": { make: async () => ({}), endsSession: true },
  "POST /team/mensen": async () => ({
    fields: { name: "Samir", email: `${randomUUID()}@nieuw.example`, role: "host" },
  }),
  "POST /team/mensen/rollen/:id/einde": async (at) => ({ params: { id: await addRole(at) } }),
  "POST /team/mensen/vragen/:id/antwoord": async (at) => ({
    params: { id: await addRequest(at, at.people.leads, "person") },
    fields: { answer: "notNow" },
  }),
  "POST /team/mensen/vragen/:id/intrekking": async (at) => ({
    params: { id: await addRequest(at, at.people.leads, "centre") },
  }),
  "POST /team/contacten": {
    make: async (at) => ({
      fields: {
        ...{ name: "Femke", email: `${randomUUID()}@nieuw.example`, role: "municipality" },
        organizationId: await addPartner(at),
      },
    }),
    ofTheRegion: true,
  },
  "POST /team/contacten/:id/einde": async (at) => ({ params: { id: await addContact(at, at.people.leads) } }),
  "POST /team/taken": async () => ({
    fields: { name: "Eva", email: `${randomUUID()}@nieuw.example`, task: "publish", way: "one", from: day },
  }),
  "POST /team/taken/:id/einde": async (at) => ({ params: { id: await addTask(at, at.people.leads) } }),
  "POST /mijn-plek/rollen": async () => ({ fields: { role: "trainer" } }),
  "POST /mijn-plek/rollen/:id/pauze": ofTheirOwn(addContact),
  "POST /mijn-plek/rollen/:id/hervatting": ofTheirOwn(async (at, personId) => await addContact(at, personId, true)),
  "POST /mijn-plek/rollen/:id/einde": ofTheirOwn(addContact),
  "POST /mijn-plek/rollen/vragen/:id/antwoord": ofTheirOwn(async (at, who) => await addRequest(at, who, "centre")),
  "POST /mijn-plek/rollen/vragen/:id/intrekking": ofTheirOwn(async (at, who) => await addRequest(at, who, "person")),
  "POST /mijn-plek/rollen/taken/:id/antwoord": ofTheirOwn(addTask),
};

/** The address of someone with a role here. */
async function addSomeone(at: Place): Promise<string> {
  const email = `${randomUUID()}@team.example`;
  await addRole(at, email);
  return email;
}

async function addRole(at: Place, email = `${randomUUID()}@team.example`): Promise<string> {
  return await insert(
    at,
    `with someone as (insert into people.person (name, created_at) values ('Joke', now()) returning id),
     address as (insert into identity."user" (id, name, email, email_verified, created_at, updated_at)
       select id, '', $3, true, now(), now() from someone)
     insert into people.role (person_id, organization_id, centre_id, role, started_at)
     select id, $1, $2, 'host', now() from someone returning id`,
    [at.centre.organizationId, at.centre.id, email],
  );
}

/** Something of whoever asks, with an answer that may be given to it. */
function ofTheirOwn(add: (at: Place, personId: string) => Promise<string>): Ask {
  return {
    make: async (at, { personId }) => ({
      params: { id: await add(at, personId ?? at.people.host) },
      fields: { answer: "notNow" },
    }),
    perAsker: true,
  };
}

/** A role at an organization of its own, known to the centre. */
async function addContact(at: Place, personId: string, isPaused = false): Promise<string> {
  return await insert(
    at,
    `insert into people.role (person_id, organization_id, invited_by_centre_id, role, started_at, paused_at)
     values ($1, $2, $3, 'partnerContact', now(), case when $4 then now() end) returning id`,
    [personId, await addPartner(at), at.centre.id, isPaused],
  );
}

async function addRequest(at: Place, personId: string, askedBy: "person" | "centre"): Promise<string> {
  return await insert(
    at,
    `insert into people.role_request (person_id, organization_id, centre_id, role, asked_by, name, created_at)
     values ($1, $2, $3, 'partnerContact', $4, 'Joke', now()) returning id`,
    [personId, await addPartner(at), at.centre.id, askedBy],
  );
}

async function addTask(at: Place, personId: string): Promise<string> {
  return await insert(
    at,
    `insert into people.given_task (centre_id, person_id, name, task, way, starts_at, form_key, created_at)
     values ($1, $2, 'Joke', 'publish', 'one', now(), gen_random_uuid(), now()) returning id`,
    [at.centre.id, personId],
  );
}
