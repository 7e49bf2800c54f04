// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { secretHashOf, writePass } from "../../../../src/modules/people/door/door-pass.ts";
import { addPerson } from "../../../support/people.ts";
import type { Ask, Asks, Place, ToBeAsked } from "../place.ts";
import type { securingRows } from "../rows/securing.ts";
import { insert } from "../things.ts";

const made = { atDesk: false };
const nothing = async () => ({});
/** Something of whoever asks. */
const own = (make: (at: Place, personId: string) => Promise<unknown>): Ask => ({
  make: async (at, { personId }) => {
    await make(at, personId ?? at.people.other);
    return {};
  },
  perAsker: true,
});
const someone = async (at: Place) => ({ params: { personId: await addSomeoneWithoutMail(at) } });

export const securingAsks: Asks<ToBeAsked<typeof securingRows>> = {
  "POST /inloggen/nog-een-stap": {
    make: async (at, { personId }) => ({ fields: { code: await addCard(at, personId ?? at.people.other) } }),
    perAsker: true,
    endsSession: true,
  },
  "GET /inloggen/blad/:code": { make: async () => ({ params: { code: "ABCD" } }), unknown: "show" },
  "POST /inloggen/blad": {
    make: async (at) => ({ fields: { code: await at.securing.makeSheet(await addSomeoneWithoutMail(at), made) } }),
    endsSession: true,
  },
  "POST /mijn-plek/beveiliging/sleutels/vraag": nothing,
  "POST /mijn-plek/beveiliging/sleutels": async () => ({ fields: { answer: "{}", name: "Telefoon" } }),
  "POST /mijn-plek/beveiliging/sleutels/:id/verwijdering": {
    make: async (at, { personId }) => ({ params: { id: await addPasskey(at, personId ?? at.people.other) } }),
    perAsker: true,
    unknown: "same",
  },
  "POST /mijn-plek/beveiliging/codekaart": nothing,
  "POST /mijn-plek/beveiliging/codekaart/verwijdering": own(addCard),
  "POST /mijn-plek/beveiliging/blad": nothing,
  "POST /mijn-plek/beveiliging/blad/verwijdering": own(async ({ securing }, id) => await securing.makeSheet(id, made)),
  "POST /mijn-plek/beveiliging/deurcode": nothing,
  "POST /mijn-plek/beveiliging/deurcode/verwijdering": own(async ({ securing }, id) => await securing.makeDoorCode(id)),
  "POST /mijn-plek/beveiliging/app": own(async ({ securing }, id) => await securing.authenticator.remove(id)),
  "GET /mijn-plek/beveiliging/app": own(beginApp),
  "POST /mijn-plek/beveiliging/app/bevestiging": own(beginApp),
  "POST /mijn-plek/beveiliging/app/verwijdering": own(beginApp),
  "POST /mijn-plek/toestellen/einde": own(addSession),
  "POST /mijn-plek/toestellen/:id/einde": {
    make: async (at, { personId }) => ({ params: { id: await addSession(at, personId ?? at.people.other) } }),
    perAsker: true,
    unknown: "same",
  },
  "GET /team/codekaart/:personId": someone,
  "POST /team/codekaart/:personId/kaart": someone,
  "POST /team/codekaart/:personId/blad": someone,
  "POST /team/deurtoestel": { make: async () => ({ fields: { name: "Tablet" } }), endsSession: true },
  "POST /team/deurtoestel/:id/intrekking": {
    make: async (at) => ({ params: { id: (await addDevice(at)).id } }),
    unknown: "same",
  },
  "GET /deur": { make: async (at) => ({ cookie: (await addDevice(at)).cookie }), unknown: "miss" },
  "POST /deur": {
    make: async (at) => ({
      cookie: (await addDevice(at)).cookie,
      fields: { code: await at.securing.makeDoorCode(at.people.host) },
    }),
    unknown: "miss",
  },
  "POST /deur/klaar": nothing,
  "GET /deur/vandaag": { make: async (at) => ({ cookie: await addOpenDevice(at) }), unknown: "miss" },
};

async function addCard({ securing }: Place, personId: string): Promise<string> {
  const [code = ""] = await securing.makeCard(personId, made);
  return code;
}

async function beginApp({ securing: { authenticator } }: Place, personId: string): Promise<void> {
  await authenticator.remove(personId);
  await authenticator.begin(personId);
}

async function addPasskey(at: Place, personId: string): Promise<string> {
  return await insert(
    at,
    `insert into identity.passkey (name, public_key, user_id, credential_id, counter, device_type, backed_up, created_at)
     values ('Telefoon', 'x', $1, $2, 0, 'singleDevice', false, now()) returning id`,
    [personId, randomUUID()],
  );
}

/** They are signed in on another device too. */
async function addSession(at: Place, personId: string): Promise<string> {
  return await insert(
    at,
    `insert into identity.session (id, user_id, token, expires_at, created_at, updated_at)
     values (gen_random_uuid(), $1, $2, '2027-01-01', '2026-11-24T09:00Z', '2026-11-24T09:00Z') returning id`,
    [personId, randomUUID()],
  );
}

async function addSomeoneWithoutMail({ pool, centre }: Place): Promise<string> {
  const email = `${randomUUID()}@plek.invalid`;
  return await addPerson(pool, { name: "Vlinder", email, role: "participant", centre });
}

/** A device of this house, and the cookie that says so. */
async function addDevice(at: Place): Promise<{ id: string; cookie: string }> {
  const secret = randomUUID();
  const id = await insert(
    at,
    "insert into people.door_device (centre_id, name, secret_hash, paired_at) values ($1, 'Tablet', $2, now()) returning id",
    [at.centre.id, secretHashOf(secret)],
  );
  return { id, cookie: `vrijplaats-deur=${secret}` };
}

async function addOpenDevice(at: Place): Promise<string> {
  const { id, cookie } = await addDevice(at);
  const until = Temporal.Instant.from("2026-11-24T10:10Z");
  return `${cookie}; vrijplaats-deur-open=${writePass(at.keys, id, { personId: at.people.host, until })}`;
}
