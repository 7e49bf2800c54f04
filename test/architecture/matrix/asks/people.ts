// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { addPerson, addPersonWithoutRole, addRole } from "../../../support/people.ts";
import { chooseWhoDoes } from "../../../support/turns.ts";
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
  "POST /team/mensen/rollen/:id/einde": async (at) => ({ params: { id: await addRoleOfSomeone(at) } }),
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
  "POST /team/taken": async ({ pool, centre }) => {
    await chooseWhoDoes(pool, centre.id, "publish", "one");
    return { fields: { name: "Eva", email: `${randomUUID()}@nieuw.example`, task: "publish", from: day } };
  },
  "POST /team/taken/keuze": async () => ({ fields: { publish: "one" } }),
  "POST /team/taken/:id/einde": async (at) => ({ params: { id: await addTask(at, at.people.leads) } }),
  "POST /mijn-plek/rollen": async () => ({ fields: { role: "trainer" } }),
  "POST /mijn-plek/rollen/:id/pauze": ofTheirOwn(addContact),
  "POST /mijn-plek/rollen/:id/hervatting": ofTheirOwn(async (at, personId) => await addContact(at, personId, "paused")),
  "POST /mijn-plek/rollen/:id/einde": ofTheirOwn(addContact),
  "POST /mijn-plek/rollen/vragen/:id/antwoord": ofTheirOwn(async (at, who) => await addRequest(at, who, "centre")),
  "POST /mijn-plek/rollen/vragen/:id/intrekking": ofTheirOwn(async (at, who) => await addRequest(at, who, "person")),
  "POST /mijn-plek/rollen/taken/:id/antwoord": ofTheirOwn(addTask),
};

/** The address of someone with a role here. */
async function addSomeone(at: Place): Promise<string> {
  const email = `${randomUUID()}@team.example`;
  await addPerson(at.pool, { name: "Joke", email, role: "host", centre: at.centre });
  return email;
}

async function addRoleOfSomeone({ pool, centre }: Place): Promise<string> {
  const personId = await addPersonWithoutRole(pool, { name: "Joke", email: `${randomUUID()}@team.example` });
  return await addRole(pool, personId, { role: "host", centre });
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
async function addContact(at: Place, personId: string, state?: "paused"): Promise<string> {
  const organizationId = await addPartner(at);
  return await addRole(at.pool, personId, { role: "partnerContact", centre: at.centre, organizationId, state });
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
    `insert into people.given_task (centre_id, person_id, name, task, starts_at, form_key, created_at)
     values ($1, $2, 'Joke', 'publish', now(), gen_random_uuid(), now()) returning id`,
    [at.centre.id, personId],
  );
}
