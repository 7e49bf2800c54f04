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
const calendarId = randomUUID();
const ownCalendarId = randomUUID();
await fillOtherTables();

type Asker = Actor | { kind: "identity" };
const coordinatorHere: Actor = { kind: "person", personId, hostAt: [centre.id], coordinatorAt: [centre.id] };
const coordinatorElsewhere: Actor = {
  kind: "person",
  personId: otherId,
  hostAt: [elsewhere.id],
  coordinatorAt: [elsewhere.id],
};
const hostHere: Actor = { kind: "person", personId: randomUUID(), hostAt: [centre.id], coordinatorAt: [] };
/** Leads the activity that Anna signed up for; and one who leads nothing here. */
const facilitator: Actor = { kind: "person", personId: facilitatorId, hostAt: [], coordinatorAt: [] };
const otherFacilitator: Actor = { kind: "person", personId: otherFacilitatorId, hostAt: [], coordinatorAt: [] };
const guest: Actor = { kind: "guest", subjectId: signUpId };
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
  "people.reading": {
    row: `about_id = '${signUpId}'`,
    right: [guest],
    wrong: [nobody, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere],
  },
  "programme.sign_up": {
    row: `id = '${signUpId}'`,
    right: [guest, hostHere, coordinatorHere, facilitator],
    wrong: [nobody, otherGuest, coordinatorElsewhere, otherFacilitator],
  },
  "programme.missed_date": {
    row: `sign_up_id = '${signUpId}'`,
    right: [guest, hostHere, coordinatorHere, facilitator],
    wrong: [nobody, otherGuest, coordinatorElsewhere, otherFacilitator],
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
  const activity = await addActivity(superPool, centre, { capacity: 3 });
  const occurrenceId = await addOccurrence(superPool, activity, { startsLocal: "2026-11-24T14:00" });
  await superPool.query(
    "insert into programme.sign_up (id, centre_id, occurrence_id, name, status, form_key, created_at) values ($1, $2, $3, 'Anna', 'confirmed', $4, now())",
    [signUpId, centre.id, occurrenceId, randomUUID()],
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
    "insert into people.reading (at, reader_id, reader_name, reader_role, centre_id, what, about_id) values (now(), $1, 'Noor', 'host', $2, 'sign-up', $3)",
    [personId, centre.id, signUpId],
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
