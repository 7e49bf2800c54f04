// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import { type Actor, type Transaction, withActor } from "#platform/db";
import { createTestDatabase } from "../support/database.ts";
import { addActivity, addCentre, addOccurrence, addPerson } from "../support/rows.ts";

const { db, superPool } = await createTestDatabase();
const centre = await addCentre(superPool, { slug: "hier", name: "Hier" });
const elsewhere = await addCentre(superPool, { slug: "daar", name: "Daar" });
const personId = await addPerson(superPool, { name: "Noor", email: "noor@team.example", role: "coordinator", centre });
const otherId = await addPerson(superPool, {
  name: "Sam",
  email: "sam@team.example",
  role: "coordinator",
  centre: elsewhere,
});
const signUpId = randomUUID();
const arrivalId = randomUUID();
const greeterId = randomUUID();
const facilitatorId = await addFacilitator("Ruth");
const otherFacilitatorId = await addFacilitator("Eva");
const doorId = randomUUID();
const keeperId = randomUUID();
const placeRequestId = randomUUID();
const calendarId = randomUUID();
const ownCalendarId = randomUUID();
const concernId = randomUUID();
const consentId = randomUUID();
await fillOtherTables();

type Asker = Actor | { kind: "identity" };
const coordinatorHere: Actor = { kind: "person", personId, hostAt: [centre.id], coordinatorAt: [centre.id] };
const coordinatorElsewhere: Actor = {
  kind: "person",
  personId: otherId,
  hostAt: [elsewhere.id],
  coordinatorAt: [elsewhere.id],
};
const otherCoordinatorHere: Actor = {
  kind: "person",
  personId: randomUUID(),
  hostAt: [centre.id],
  coordinatorAt: [centre.id],
};
const hostHere: Actor = { kind: "person", personId: randomUUID(), hostAt: [centre.id], coordinatorAt: [] };
/** Leads the activity that Anna signed up for; and one who leads nothing here. */
const facilitator: Actor = { kind: "person", personId: facilitatorId, hostAt: [], coordinatorAt: [] };
const otherFacilitator: Actor = { kind: "person", personId: otherFacilitatorId, hostAt: [], coordinatorAt: [] };
const guest: Actor = { kind: "guest", subjectId: signUpId };
/** Keeps that sign-up at a place of her own; and someone else with a place. */
const keeper: Actor = { kind: "person", personId: keeperId, hostAt: [], coordinatorAt: [] };
const otherKeeper: Actor = { kind: "person", personId: randomUUID(), hostAt: [], coordinatorAt: [] };
const otherGuest: Actor = { kind: "guest", subjectId: randomUUID() };
const nobody: Actor = { kind: "nobody" };
const identity: Asker = { kind: "identity" };

/** Per table: who reads the row about Noor (or her sign-up), and who reads none of it. */
const cases: Record<string, { row: string; right: Asker[]; wrong: Asker[] }> = {
  "platform.message": {
    row: `centre_id = '${centre.id}'`,
    right: [coordinatorHere],
    wrong: [nobody, guest, hostHere, coordinatorElsewhere],
  },
  "platform.unreachable_address": {
    row: "problem = '550 5.1.1'",
    right: [coordinatorHere, hostHere, facilitator],
    wrong: [nobody, guest, identity],
  },
  "people.person": {
    row: `id = '${personId}'`,
    right: [coordinatorHere],
    wrong: [nobody, guest, hostHere, coordinatorElsewhere],
  },
  "people.role": {
    row: `person_id = '${personId}'`,
    right: [coordinatorHere],
    wrong: [nobody, guest, hostHere, coordinatorElsewhere],
  },
  "people.operator": {
    row: `person_id = '${personId}'`,
    right: [coordinatorHere],
    wrong: [nobody, guest, hostHere, coordinatorElsewhere, otherCoordinatorHere],
  },
  "people.role_request": {
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator, coordinatorHere],
    wrong: [nobody, guest, hostHere, coordinatorElsewhere, otherFacilitator],
  },
  "people.given_task": {
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator, coordinatorHere],
    wrong: [nobody, guest, hostHere, coordinatorElsewhere, otherFacilitator],
  },
  "people.first_of_pair": {
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "people.reading": {
    row: `about_id = '${signUpId}'`,
    right: [guest],
    wrong: [nobody, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere],
  },
  "people.consent": {
    row: `guest_id = '${signUpId}'`,
    right: [guest, coordinatorHere], // who heard it; whom it is for learns by asking only that it holds
    wrong: [nobody, otherGuest, hostHere, coordinatorElsewhere, facilitator],
  },
  "programme.wish_to_hear": {
    row: `consent_id = '${consentId}'`,
    right: [guest, coordinatorHere],
    wrong: [nobody, otherGuest, hostHere, coordinatorElsewhere, facilitator],
  },
  "people.reading_end": {
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "people.place_request": {
    row: `id = '${placeRequestId}'`,
    right: [
      { kind: "guest", subjectId: placeRequestId },
      { kind: "nobody", formKey: placeRequestId },
    ],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere],
  },
  "people.notification_choice": {
    row: `person_id = '${personId}'`,
    right: [coordinatorHere],
    wrong: [nobody, guest, hostHere, coordinatorElsewhere, otherKeeper],
  },
  "programme.sign_up": {
    row: `id = '${signUpId}'`,
    right: [keeper, guest, hostHere, coordinatorHere, facilitator],
    wrong: [otherKeeper, nobody, otherGuest, coordinatorElsewhere, otherFacilitator],
  },
  "programme.missed_date": {
    row: `sign_up_id = '${signUpId}'`,
    right: [keeper, guest, hostHere, coordinatorHere, facilitator],
    wrong: [otherKeeper, nobody, otherGuest, coordinatorElsewhere, otherFacilitator],
  },
  "programme.lead": {
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator, hostHere, coordinatorHere],
    wrong: [nobody, guest, coordinatorElsewhere, otherFacilitator],
  },
  "programme.arrival": {
    row: `id = '${arrivalId}'`,
    right: [
      { kind: "guest", subjectId: arrivalId },
      guest,
      { kind: "guest", subjectId: greeterId },
      hostHere,
      coordinatorHere,
      facilitator,
    ],
    wrong: [nobody, otherGuest, coordinatorElsewhere, otherFacilitator],
  },
  "programme.greeter": {
    row: `id = '${greeterId}'`,
    right: [{ kind: "guest", subjectId: greeterId }, hostHere, coordinatorHere],
    wrong: [nobody, guest, otherGuest, coordinatorElsewhere, facilitator],
  },
  "programme.short_code": {
    row: `sign_up_id = '${signUpId}'`,
    right: [], // the house alone
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, facilitator],
  },
  "programme.personal_calendar": {
    row: `id = '${ownCalendarId}'`,
    right: [{ kind: "guest", subjectId: ownCalendarId }, facilitator],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "programme.personal_calendar_entry": {
    row: `sign_up_id = '${signUpId}'`,
    right: [{ kind: "guest", subjectId: calendarId }],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, facilitator],
  },
  "programme.call": {
    row: `sign_up_id = '${signUpId}'`,
    right: [hostHere, coordinatorHere],
    wrong: [nobody, guest, otherGuest, coordinatorElsewhere],
  },
  "programme.incoming_file": {
    row: `centre_id = '${centre.id}'`,
    right: [coordinatorHere],
    wrong: [nobody, guest, hostHere, coordinatorElsewhere],
  },
  "programme.confirmation_call": {
    row: `person_id = '${personId}'`,
    right: [hostHere, coordinatorHere],
    wrong: [nobody, guest, coordinatorElsewhere],
  },
  "programme.proposal": {
    row: `door_id = '${doorId}'`,
    right: [{ kind: "guest", subjectId: doorId }, coordinatorHere],
    wrong: [nobody, guest, hostHere, coordinatorElsewhere],
  },
  // Told to Noor alone: no other coordinator, and no host, finds it.
  "house.concern": {
    row: `id = '${concernId}'`,
    right: [coordinatorHere, { kind: "guest", subjectId: concernId }],
    wrong: [nobody, guest, otherGuest, hostHere, otherCoordinatorHere, coordinatorElsewhere, facilitator],
  },
  "house.concern_step": {
    row: `concern_id = '${concernId}'`,
    right: [coordinatorHere, { kind: "guest", subjectId: concernId }],
    wrong: [nobody, guest, otherGuest, hostHere, otherCoordinatorHere, coordinatorElsewhere, facilitator],
  },
  "house.temporary_no": {
    row: `centre_id = '${centre.id}'`,
    right: [hostHere, coordinatorHere],
    wrong: [nobody, guest, otherGuest, coordinatorElsewhere, facilitator],
  },
  "identity.user": {
    row: `id = '${personId}'`,
    right: [identity],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere],
  },
  "identity.session": {
    row: `user_id = '${personId}'`,
    right: [identity],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere],
  },
  "identity.passkey": {
    row: `user_id = '${personId}'`,
    right: [identity],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere],
  },
  "identity.authenticator": {
    row: `user_id = '${personId}'`,
    right: [identity],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere],
  },
  "identity.code_card": {
    row: `user_id = '${personId}'`,
    right: [identity],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere],
  },
  "identity.sheet": {
    row: `user_id = '${personId}'`,
    right: [identity],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere],
  },
  "identity.door_code": {
    row: `user_id = '${personId}'`,
    right: [identity],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere],
  },
  "identity.account": {
    row: `user_id = '${personId}'`,
    right: [identity],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere],
  },
  "identity.verification": {
    row: "true",
    right: [identity],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere],
  },
};

afterEach(async () => {
  for (const table of Object.keys(cases)) await superPool.query(`drop policy if exists planted on ${quoted(table)}`);
});

test("every table that is closed has its case here", async () => {
  const { rows } = await superPool.query<{ table: string }>(
    `select relnamespace::regnamespace::text || '.' || relname as table from pg_class where relforcerowsecurity order by 1`,
  );

  expect(rows.map(({ table }) => table)).toEqual(Object.keys(cases).sort());
});

test.each(Object.keys(cases))(
  "%s: the right one reads a row, the wrong one none, and a policy that lets all through is noticed",
  async (table) => {
    expect(await listLeaks(table)).toEqual([]);
    expect(await countFor(table, { kind: "house" })).toBeGreaterThan(0);
    for (const asker of cases[table]?.right ?? []) expect(await countFor(table, asker)).toBeGreaterThan(0);

    await superPool.query(`create policy planted on ${quoted(table)} using (true)`);

    expect(await listLeaks(table)).not.toEqual([]);
  },
);

async function listLeaks(table: string): Promise<string[]> {
  const leaks: string[] = [];
  for (const asker of cases[table]?.wrong ?? []) if ((await countFor(table, asker)) > 0) leaks.push(asker.kind);
  return leaks;
}

async function countFor(table: string, asker: Asker): Promise<number> {
  const count = async (trx: Transaction) => {
    if (asker.kind === "identity") await sql`select set_config('app.actor', 'identity', true)`.execute(trx);
    const { rows } = await sql
      .raw<{ count: number }>(`select count(*)::int as count from ${quoted(table)} where ${cases[table]?.row}`)
      .execute(trx);
    return rows[0]?.count ?? 0;
  };
  return await withActor(db, asker.kind === "identity" ? nobody : asker, count);
}

function quoted(table: string): string {
  return table
    .split(".")
    .map((part) => `"${part}"`)
    .join(".");
}

async function fillOtherTables(): Promise<void> {
  await superPool.query("insert into people.operator (person_id, since) values ($1, now())", [personId]);
  await superPool.query(
    `insert into people.role_request (person_id, organization_id, centre_id, role, asked_by, name, created_at)
     values ($1, $2, $3, 'host', 'person', 'Ruth', now())`,
    [facilitatorId, centre.organizationId, centre.id],
  );
  await superPool.query(
    `insert into people.given_task (centre_id, person_id, name, task, way, starts_at, form_key, created_at)
     values ($1, $2, 'Ruth', 'publish', 'pairs', now(), gen_random_uuid(), now())`,
    [centre.id, facilitatorId],
  );
  await superPool.query(
    "insert into people.first_of_pair (task, subject_id, centre_id, person_id, at) values ('publish', $1, $2, $3, now())",
    [randomUUID(), centre.id, facilitatorId],
  );
  const activity = await addActivity(superPool, centre, { capacity: 3 });
  const occurrenceId = await addOccurrence(superPool, activity, { startsLocal: "2026-11-24T14:00" });
  await superPool.query(
    "insert into programme.sign_up (id, centre_id, occurrence_id, name, status, form_key, person_id, created_at) values ($1, $2, $3, 'Anna', 'confirmed', $4, $5, now())",
    [signUpId, centre.id, occurrenceId, randomUUID(), keeperId],
  );
  await superPool.query(
    "insert into people.place_request (id, form_key, name, email, created_at) values ($1, $1, 'Anna', 'anna@post.example', now())",
    [placeRequestId],
  );
  await superPool.query(
    "insert into people.notification_choice (person_id, kind, way, changed_at) values ($1, 'reminder', 'none', now())",
    [personId],
  );
  await superPool.query(
    "insert into programme.missed_date (sign_up_id, occurrence_id, centre_id, created_at) values ($1, $2, $3, now())",
    [signUpId, occurrenceId, centre.id],
  );
  await superPool.query(
    "insert into programme.call (centre_id, sign_up_id, occurrence_id, about, created_at) values ($1, $2, $3, 'moved', now())",
    [centre.id, signUpId, occurrenceId],
  );
  await superPool.query(
    "insert into programme.lead (activity_id, person_id, centre_id, created_at) values ($1, $2, $3, now())",
    [activity.id, facilitatorId, centre.id],
  );
  await superPool.query(
    "insert into programme.arrival (id, centre_id, occurrence_id, day, name, arrives_at, sign_up_id, form_key, created_at) values ($1, $2, $3, '2026-11-24', 'Anna', '13:50', $4, $5, now())",
    [arrivalId, centre.id, occurrenceId, signUpId, randomUUID()],
  );
  await superPool.query(
    "insert into programme.greeter (id, centre_id, day, name, form_key, created_at) values ($1, $2, '2026-11-24', 'Joke', $3, now())",
    [greeterId, centre.id, randomUUID()],
  );
  await superPool.query(
    "insert into programme.short_code (code_hash, centre_id, sign_up_id, created_at) values ('x', $1, $2, now())",
    [centre.id, signUpId],
  );
  for (const [id, owner] of [
    [calendarId, null],
    [ownCalendarId, facilitatorId],
  ]) {
    await superPool.query(
      "insert into programme.personal_calendar (id, centre_id, person_id, form_key, created_at) values ($1, $2, $3, $4, now())",
      [id, centre.id, owner, randomUUID()],
    );
  }
  await superPool.query(
    "insert into programme.personal_calendar_entry (calendar_id, sign_up_id, centre_id, link_version, created_at) values ($1, $2, $3, 1, now())",
    [calendarId, signUpId, centre.id],
  );
  await superPool.query(
    `insert into people.consent (id, centre_id, guest_id, guest_link_version, what, for_organization_id, title, purpose, for_shown,
       words, words_version, language, asked_at, given_at, given_how, given_by, heard_by, heard_by_name, starts_at, ends_at)
     values ($1, $2, $3, 1, 'x', $4, 't', 'p', 'f', 'Ja', 1, 'nl', now(), now(), 'by-phone', 'self', $5, 'Noor', now(), now() + interval '1 day')`,
    [consentId, centre.id, signUpId, centre.organizationId, personId],
  );
  await superPool.query(
    "insert into programme.wish_to_hear (consent_id, activity_id, centre_id, known_until) values ($1, $2, $3, now())",
    [consentId, activity.id, centre.id],
  );
  await superPool.query(
    "insert into people.reading (at, reader_id, reader_name, reader_role, centre_id, what, about_id) values (now(), $1, 'Noor', 'host', $2, 'sign-up', $3)",
    [personId, centre.id, signUpId],
  );
  await superPool.query("insert into people.reading_end values ($1, now(), $2)", [randomUUID(), facilitatorId]);
  await superPool.query(
    "insert into platform.unreachable_address values (platform.address_mark('a@b.example'), now(), '550 5.1.1')",
  );
  await superPool.query(
    "insert into platform.message (centre_id, kind, address, subject, body, holds_link, once_key, created_at, kept_until) values ($1, 'x', 'a@b.example', 's', 'b', true, 'k', now(), now())",
    [centre.id],
  );
  await superPool.query(
    "insert into programme.incoming_file (centre_id, person_id, file_name, content, created_at, form_key) values ($1, $2, 'a.ics', '', now(), $3)",
    [centre.id, personId, randomUUID()],
  );
  await superPool.query(
    "insert into programme.confirmation_call (activity_id, centre_id, person_id, name, taken_at) values ($1, $2, $3, 'Noor', now())",
    [activity.id, centre.id, personId],
  );
  await superPool.query(
    `insert into house.concern (id, centre_id, what, wish, reader, reader_id, form_key, created_at, changed_at)
     values ($1, $2, 'Het ging mis', 'talk', 'person', $3, $4, now(), now())`,
    [concernId, centre.id, personId, randomUUID()],
  );
  await superPool.query(
    "insert into house.concern_step (concern_id, centre_id, at, side, kind, form_key) values ($1, $2, now(), 'reader', 'words', $3)",
    [concernId, centre.id, randomUUID()],
  );
  await superPool.query(
    `insert into house.temporary_no (centre_id, code_word, agreed, begins_on, ends_on, objection_to, proposed_by, proposed_by_name, form_key, created_at)
     values ($1, 'Fiets', 'Bellen mag', '2026-11-24', '2026-12-01', 'Ans', $2, 'Noor', $3, now())`,
    [centre.id, personId, randomUUID()],
  );
  await superPool.query(
    "insert into programme.partner_door (id, organization_id, centre_id, opened_at) values ($1, $2, $3, now())",
    [doorId, elsewhere.organizationId, centre.id],
  );
  await superPool.query(
    "insert into programme.proposal (centre_id, door_id, about, content, title, sender_name, form_key, created_at) values ($1, $2, 'new', '{}', 'Koken', 'Ans', $3, now())",
    [centre.id, doorId, randomUUID()],
  );
  await superPool.query(
    `insert into identity.passkey (id, public_key, user_id, credential_id, counter, device_type, backed_up)
     values ($1, 'key', $2, 'credential', 0, 'singleDevice', false)`,
    [randomUUID(), personId],
  );
  await superPool.query(
    "insert into identity.session (id, user_id, token, expires_at, created_at, updated_at) values ($1, $2, 't', now(), now(), now())",
    [randomUUID(), personId],
  );
  await superPool.query("insert into identity.authenticator (user_id, secret, created_at) values ($1, 's', now())", [
    personId,
  ]);
  await superPool.query("insert into identity.code_card values ($1, '{x}', false, now())", [personId]);
  await superPool.query("insert into identity.sheet values ($1, 'x', false, now())", [personId]);
  await superPool.query("insert into identity.door_code values ($1, 'x', now())", [personId]);
  await superPool.query(
    "insert into identity.account (id, user_id, account_id, provider_id, created_at, updated_at) values ($1, $2, 'a', 'p', now(), now())",
    [randomUUID(), personId],
  );
  await superPool.query(
    "insert into identity.verification (id, identifier, value, expires_at, created_at, updated_at) values ($1, 'i', 'v', now(), now(), now())",
    [randomUUID()],
  );
}

async function addFacilitator(name: string): Promise<string> {
  return await addPerson(superPool, { name, email: `${name}@team.example`, role: "facilitator", centre });
}
