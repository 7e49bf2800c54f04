// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import { type Actor, house, nobody, withActor } from "#platform/db";
import { createTestDatabase } from "../support/database.ts";
import { addPerson } from "../support/people.ts";
import {
  addPersonRow,
  type PersonTable,
  personTables,
  type Row,
  sealedShareId,
  supportMatchId,
  supportRequestId,
  supportRoundTableId,
} from "../support/person-rows.ts";
import { addActivity, addCentre, addOccurrence, addRelease } from "../support/rows.ts";

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
const releaseId = randomUUID();
/** Keeps the entries of this centre; the houses of its region share a directory. */
const ownKeeperId = randomUUID();
const consentId = randomUUID();
/** An initiative with a link of its own, and a round of it that is closed. */
const initiativeId = randomUUID();
const roundId = randomUUID();

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
const identity: Asker = { kind: "identity" };
/** Somebody who asked for a peer to walk along, by her link; and who was asked to. */
const supportGuest: Actor = { kind: "guest", subjectId: supportRequestId };
const askedPeerId = await addPerson(superPool, {
  ...{ name: "Samir", email: "samir@team.example", role: "peerWorker", centre },
});
const askedPeer: Actor = { kind: "person", personId: askedPeerId, hostAt: [], coordinatorAt: [] };

type Case = {
  row: string;
  right: Asker[];
  wrong: Asker[];
  /** Whom the row is about, if that is not Noor. */
  about?: string;
  /** What the row must have to be found again, or hangs on. */
  different?: Row;
};

/** Per table: who reads the row about Noor (or her sign-up), and who reads none of it. */
const cases: Record<PersonTable | "people.person" | "people.role" | "identity.user", Case> = {
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
    about: facilitatorId,
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator, coordinatorHere],
    wrong: [nobody, guest, hostHere, coordinatorElsewhere, otherFacilitator],
  },
  "people.given_task": {
    about: facilitatorId,
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator, coordinatorHere],
    wrong: [nobody, guest, hostHere, coordinatorElsewhere, otherFacilitator],
  },
  "people.first_of_pair": {
    about: facilitatorId,
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "people.reading": {
    row: `about_id = '${signUpId}'`,
    right: [guest],
    wrong: [nobody, otherGuest, hostHere, coordinatorHere, otherCoordinatorHere, coordinatorElsewhere],
  },
  "people.consent": {
    different: { id: consentId },
    row: `guest_id = '${signUpId}'`,
    right: [guest, coordinatorHere], // who heard it; whom it is for learns by asking only that it holds
    wrong: [nobody, otherGuest, hostHere, coordinatorElsewhere, facilitator],
  },
  "programme.wish_to_hear": {
    different: { consent_id: consentId },
    row: `consent_id = '${consentId}'`,
    right: [guest, coordinatorHere],
    wrong: [nobody, otherGuest, hostHere, coordinatorElsewhere, facilitator],
  },
  "people.reading_end": {
    about: facilitatorId,
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "people.place_request": {
    different: { id: placeRequestId, form_key: placeRequestId, person_id: null },
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
    about: keeperId,
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
    about: facilitatorId,
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator, hostHere, coordinatorHere],
    wrong: [nobody, guest, coordinatorElsewhere, otherFacilitator],
  },
  "programme.arrival": {
    different: { id: arrivalId },
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
    different: { id: greeterId },
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
    about: facilitatorId,
    different: { id: ownCalendarId },
    row: `id = '${ownCalendarId}'`,
    right: [{ kind: "guest", subjectId: ownCalendarId }, facilitator],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "programme.personal_calendar_entry": {
    different: { calendar_id: calendarId },
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
    different: { door_id: doorId },
    row: `door_id = '${doorId}'`,
    right: [{ kind: "guest", subjectId: doorId }, coordinatorHere],
    wrong: [nobody, guest, hostHere, coordinatorElsewhere],
  },
  // Told to Noor alone: no other coordinator, and no host, finds it.
  "network.keeper": {
    different: { id: ownKeeperId },
    row: `id = '${ownKeeperId}'`,
    right: [coordinatorHere, coordinatorElsewhere, { kind: "guest", subjectId: ownKeeperId }],
    wrong: [nobody, guest, otherGuest, hostHere, facilitator],
  },
  "network.remark": {
    row: `centre_id = '${centre.id}'`,
    right: [coordinatorHere, coordinatorElsewhere, { kind: "guest", subjectId: ownKeeperId }],
    wrong: [nobody, guest, otherGuest, hostHere, facilitator],
  },
  "region.saying": {
    row: `organization_id = '${centre.organizationId}'`,
    right: [coordinatorHere, coordinatorElsewhere, { kind: "guest", subjectId: ownKeeperId }],
    wrong: [nobody, guest, otherGuest, hostHere, facilitator],
  },
  "region.asking_story": {
    different: { initiative_id: initiativeId, round_id: roundId },
    row: `round_id = '${roundId}'`,
    right: [hostHere, coordinatorHere, { kind: "guest", subjectId: initiativeId }],
    wrong: [nobody, guest, otherGuest, coordinatorElsewhere, facilitator],
  },
  "house.concern": {
    different: { id: concernId },
    row: `id = '${concernId}'`,
    right: [coordinatorHere, { kind: "guest", subjectId: concernId }],
    wrong: [nobody, guest, otherGuest, hostHere, otherCoordinatorHere, coordinatorElsewhere, facilitator],
  },
  "house.concern_step": {
    different: { concern_id: concernId },
    row: `concern_id = '${concernId}'`,
    right: [coordinatorHere, { kind: "guest", subjectId: concernId }],
    wrong: [nobody, guest, otherGuest, hostHere, otherCoordinatorHere, coordinatorElsewhere, facilitator],
  },
  "house.temporary_no": {
    row: `centre_id = '${centre.id}'`,
    right: [hostHere, coordinatorHere],
    wrong: [nobody, guest, otherGuest, coordinatorElsewhere, facilitator],
  },
  "support.board_name": {
    row: `centre_id = '${centre.id}'`,
    right: [coordinatorHere, facilitator, otherFacilitator],
    wrong: [nobody, guest, otherGuest, keeper, coordinatorElsewhere],
  },
  "support.request": {
    about: facilitatorId,
    row: `id = '${supportRequestId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.match": {
    about: facilitatorId,
    different: { peer_id: askedPeerId },
    row: `id = '${supportMatchId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.match_word": {
    row: `match_id = '${supportMatchId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.together": {
    row: `first_id = '${supportRequestId}'`,
    right: [facilitator, supportGuest],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, askedPeer, otherFacilitator],
  },
  "support.path": {
    about: facilitatorId,
    different: { peer_id: askedPeerId },
    row: `id = '${supportRequestId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.path_peer": {
    row: `path_id = '${supportRequestId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.path_words": {
    row: `path_id = '${supportRequestId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.path_hidden": {
    row: `path_id = '${supportRequestId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.contact": {
    row: `path_id = '${supportRequestId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.commitment": {
    row: `path_id = '${supportRequestId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.look_back": {
    row: `path_id = '${supportRequestId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.grade_yes": {
    row: `path_id = '${supportRequestId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.written": {
    row: `path_id = '${supportRequestId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.may_be_used": {
    row: `path_id = '${supportRequestId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.peer_profile": {
    about: facilitatorId,
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, otherFacilitator],
  },
  "support.peer_room": {
    about: facilitatorId,
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, otherFacilitator],
  },
  "support.share": {
    row: `path_id = '${supportRequestId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  // Sealed to who wrote it: not even the house reads it.
  "support.reflection": {
    about: facilitatorId,
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator, askedPeer, house],
  },
  "support.handing_over": {
    row: `path_id = '${supportRequestId}'`,
    right: [facilitator, supportGuest, askedPeer],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  "support.round_table": {
    about: facilitatorId,
    row: `made_by = '${facilitatorId}'`,
    right: [facilitator],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator, askedPeer],
  },
  "support.round_table_commitment": {
    row: `round_table_id = '${supportRoundTableId}'`,
    right: [facilitator],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator, askedPeer],
  },
  "support.difference_line": {
    about: facilitatorId,
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator],
    wrong: [nobody, guest, otherGuest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator],
  },
  // Sealed on a device of whose it is: not even the house reads what it cannot open.
  "selfhelp.share": {
    row: `person_id = '${personId}'`,
    right: [coordinatorHere, { kind: "guest", subjectId: sealedShareId }],
    wrong: [nobody, guest, otherGuest, hostHere, otherCoordinatorHere, coordinatorElsewhere],
  },
  "selfhelp.share_reply": {
    row: `share_id = '${sealedShareId}'`,
    right: [coordinatorHere],
    wrong: [nobody, guest, { kind: "guest", subjectId: sealedShareId }, hostHere, otherCoordinatorHere],
  },
  "selfhelp.story": {
    different: { hidden_at: "now", hidden_why: "Een naam" }, // all others everybody reads
    row: `person_id = '${personId}'`,
    right: [coordinatorHere, otherCoordinatorHere],
    wrong: [nobody, guest, hostHere, facilitator, coordinatorElsewhere],
  },
  "selfhelp.keyring": {
    about: facilitatorId,
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator, askedPeer, house],
  },
  "selfhelp.entry": {
    about: facilitatorId,
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator, askedPeer, house],
  },
  "selfhelp.entry_version": {
    about: facilitatorId,
    row: `person_id = '${facilitatorId}'`,
    right: [facilitator],
    wrong: [nobody, guest, hostHere, coordinatorHere, coordinatorElsewhere, otherFacilitator, askedPeer, house],
  },
  "region.release_word": {
    different: { release_id: releaseId },
    row: `release_id = '${releaseId}'`,
    right: [hostHere, coordinatorHere],
    wrong: [nobody, guest, otherGuest, coordinatorElsewhere, facilitator, { kind: "guest", subjectId: centre.id }],
  },
  "region.release_yes": {
    different: { release_id: releaseId },
    row: `release_id = '${releaseId}'`,
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
await fillTables();

afterEach(async () => {
  for (const table of Object.keys(cases)) await superPool.query(`drop policy if exists planted on ${quoted(table)}`);
});

test("every table that is closed has its case here", async () => {
  const { rows } = await superPool.query<{ table: string }>(
    `select relnamespace::regnamespace::text || '.' || relname as table from pg_class where relforcerowsecurity order by 1`,
  );

  expect(rows.map(({ table }) => table)).toEqual(Object.keys(cases).sort());
});

test.each(Object.entries(cases))(
  "%s: the right one reads a row, the wrong one none, and a policy that lets all through is noticed",
  async (table, { row, right, wrong }) => {
    const whoShould: Asker[] = wrong.includes(house) ? right : [house, ...right];
    expect(await listReaders(table, row, wrong)).toEqual([]);
    expect(await listReaders(table, row, whoShould)).toEqual(whoShould);

    await superPool.query(`create policy planted on ${quoted(table)} using (true)`);

    expect(await listReaders(table, row, wrong)).not.toEqual([]);
  },
);

async function listReaders(table: string, row: string, askers: Asker[]): Promise<Asker[]> {
  const readers: Asker[] = [];
  for (const asker of askers) if (await finds(table, row, asker)) readers.push(asker);
  return readers;
}

async function finds(table: string, row: string, asker: Asker): Promise<boolean> {
  return await withActor(db, asker.kind === "identity" ? nobody : asker, async (trx) => {
    if (asker.kind === "identity") await sql`select set_config('app.actor', 'identity', true)`.execute(trx);
    const { rows } = await sql.raw(`select from ${quoted(table)} where ${row} limit 1`).execute(trx);
    return rows.length > 0;
  });
}

function quoted(table: string): string {
  return table
    .split(".")
    .map((part) => `"${part}"`)
    .join(".");
}

/** A row in each table about Noor, or about whom its case says. */
async function fillTables(): Promise<void> {
  const activity = await addActivity(superPool, centre, { capacity: 3 });
  const occurrenceId = await addOccurrence(superPool, activity, { startsLocal: "2026-11-24T14:00" });
  const about = {
    centre,
    personId,
    activityId: activity.id,
    occurrenceId,
    signUpId,
    serviceId: await addService(),
    words: "Noor",
    email: "a@b.example",
  };
  await addPersonRow(superPool, "programme.personal_calendar", about, { id: calendarId, person_id: null });
  await superPool.query(
    "insert into programme.partner_door (id, organization_id, centre_id, opened_at) values ($1, $2, $3, now())",
    [doorId, elsewhere.organizationId, centre.id],
  );
  await addRelease(superPool, centre, releaseId);
  await superPool.query(
    `with initiative as (insert into region.initiative (id, centre_id, name, form_key, created_on)
       values ($1, $2, 'Buurtkamer', $1, '2026-10-01') returning id)
     insert into region.asking_round (id, initiative_id, asked_groups, opens_on, closes_on, closed_on, form_key)
     select $3, id, '{team}', '2026-10-01', '2026-10-20', '2026-10-21', $3 from initiative`,
    [initiativeId, centre.id, roundId],
  );
  for (const table of personTables) {
    const { about: who = personId, different } = cases[table];
    await addPersonRow(superPool, table, { ...about, personId: who }, different);
  }
}

async function addService(): Promise<string> {
  const { rows } = await superPool.query<{ id: string }>(
    "insert into network.service (organization_id, name) values ($1, 'Inloop') returning id",
    [centre.organizationId],
  );
  return rows[0]?.id ?? "";
}

async function addFacilitator(name: string): Promise<string> {
  return await addPerson(superPool, { name, email: `${name}@team.example`, role: "facilitator", centre });
}
