// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { TestCentre } from "../support/centre.ts";
import { addActivity, addOccurrence, addPerson } from "../support/rows.ts";
import type { Visitor } from "../support/visitor.ts";

/** A word that nobody else uses: all that this person writes holds it. */
export const canary = "kanariegeel";
const email = `${canary}@post.example`;
const phone = "06 9753 1864";

export type Someone = { personId: string; visitor: Visitor; phone: string; signUps: string[] };

/** Of a test centre, or of a program that runs as a process of its own. */
export type HouseInUse = Pick<TestCentre, "superPool" | "centre" | "visitor"> & {
  makeSignInLink: (personId: string) => Promise<string>;
  doJobs: () => Promise<void>;
};

/** Someone with a place of their own and a role, who leaves something in every table that knows people. */
export async function useEverything(centre: HouseInUse): Promise<Someone> {
  const personId = await addPerson(centre.superPool, {
    ...{ name: `${canary} naam`, email, role: "facilitator", centre: centre.centre },
  });
  const visitor = centre.visitor();
  await visitor.post(await centre.makeSignInLink(personId), {}, { "user-agent": `${canary} toestel` });
  const walk = await addWalk(centre);
  const signUps = [await signUpByMail(centre, walk), await signUpByPhone(visitor, walk), await signUpForSeries(centre)];
  await askForMail(centre);
  const ids = { personId, activityId: walk.id, signUpId: await idOfSignUp(centre, "mail") };
  await fillTeam(centre, ids);
  await fillPlace(centre, ids);
  await fillHouse(centre, ids);
  await fillReadings(centre, ids);
  return { personId, visitor, phone, signUps };
}

type Ids = { personId: string; activityId: string; signUpId: string };
type Walk = { id: string; slug: string; address: string };

async function addWalk(centre: HouseInUse): Promise<Walk> {
  const walk = await addActivity(centre.superPool, centre.centre, { title: "Wandelen", capacity: 5 });
  await addOccurrence(centre.superPool, walk, { startsLocal: "2026-11-25T14:00" });
  return { ...walk, address: `/programma/${walk.slug}/2026-11-25/aanmelding` };
}

async function join(visitor: Visitor, address: string, fields: Record<string, string>): Promise<string> {
  const response = await visitor.post(address, fields);
  const own = response.headers.get("location");
  if (!own) throw new Error(`No sign-up: ${response.status} ${await response.text()}`);
  return own;
}

/** Without signing in, known by the address alone; asks to be met, and keeps it in a calendar. */
async function signUpByMail(centre: HouseInUse, walk: Walk): Promise<string> {
  const guest = centre.visitor();
  const own = await join(guest, walk.address, {
    ...{ name: `${canary} mail`, contact: "email", reach: email.toUpperCase(), need: `een ${canary} stoel` },
  });
  await guest.post(`${own}/ik-kom`, { name: `${canary} deur`, arrivesAt: "14:00" });
  await guest.post(`${own}/abonneren`, {});
  return own;
}

/** Kept at the own place, with a short code and a call. */
async function signUpByPhone(visitor: Visitor, walk: Walk): Promise<string> {
  const own = await join(visitor, walk.address, { name: `${canary} bel`, contact: "call", reach: phone });
  await visitor.post(`${own}/bewaren`, {});
  await visitor.get(own);
  return own;
}

async function signUpForSeries(centre: HouseInUse): Promise<string> {
  const series = await addActivity(centre.superPool, centre.centre, { title: "Cursus", joining: "series" });
  await addOccurrence(centre.superPool, series, { startsLocal: "2026-12-02T14:00" });
  await addOccurrence(centre.superPool, series, { startsLocal: "2026-12-09T14:00" });
  const guest = centre.visitor();
  const own = await join(guest, `/programma/${series.slug}/aanmelding`, {
    ...{ name: `${canary} reeks`, contact: "email", reach: email },
  });
  await guest.post(`${own}/2026-12-02/verhindering`, {});
  return own;
}

/** Letters wait: about the sign-ups, and a link to sign in. */
async function askForMail(centre: HouseInUse): Promise<void> {
  await centre.doJobs();
  await centre.visitor().post("/inloggen", { email });
}

async function idOfSignUp(centre: HouseInUse, which: string): Promise<string> {
  const { rows } = await centre.superPool.query<{ id: string }>("select id from programme.sign_up where name = $1", [
    `${canary} ${which}`,
  ]);
  return rows[0]?.id ?? "";
}

async function fillTeam({ superPool, centre }: HouseInUse, { personId, activityId, signUpId }: Ids): Promise<void> {
  const add = async (statement: string, values: unknown[]) => await superPool.query(statement, values);
  await add("insert into programme.lead (activity_id, person_id, centre_id, created_at) values ($1, $2, $3, now())", [
    ...[activityId, personId, centre.id],
  ]);
  await add(
    "insert into programme.call (centre_id, sign_up_id, occurrence_id, about, created_at) select $1, id, occurrence_id, 'moved', now() from programme.sign_up where id = $2",
    [centre.id, signUpId],
  );
  await add(
    "insert into programme.incoming_file (centre_id, person_id, file_name, content, created_at, form_key) values ($1, $2, $3, $4, now(), $5)",
    [centre.id, personId, `${canary}.ics`, Buffer.from(canary), randomUUID()],
  );
  await add(
    "insert into programme.confirmation_call (activity_id, centre_id, person_id, name, taken_at) values ($1, $2, $3, $4, now())",
    [activityId, centre.id, personId, `${canary} naam`],
  );
  await add(
    "insert into programme.personal_calendar (centre_id, person_id, form_key, created_at) values ($1, $2, $3, now())",
    [centre.id, personId, randomUUID()],
  );
  await add(
    `insert into people.role_request (person_id, organization_id, centre_id, role, asked_by, name, words, created_at)
     values ($1, $2, $3, 'host', 'person', $4, $4, now())`,
    [personId, centre.organizationId, centre.id, canary],
  );
  await add(
    `insert into people.given_task (centre_id, person_id, name, task, way, starts_at, form_key, created_at)
     values ($1, $2, $3, 'publish', 'pairs', now(), $4, now())`,
    [centre.id, personId, canary, randomUUID()],
  );
  await add(
    "insert into people.first_of_pair (task, subject_id, centre_id, person_id, at) values ('publish', $1, $2, $3, now())",
    [randomUUID(), centre.id, personId],
  );
  await add("insert into people.operator (person_id, since) values ($1, now())", [personId]);
}

async function fillPlace({ superPool, centre }: HouseInUse, { personId, activityId, signUpId }: Ids): Promise<void> {
  const add = async (statement: string, values: unknown[]) => await superPool.query(statement, values);
  await add(
    "insert into people.place_request (form_key, name, email, person_id, created_at) values ($1, $2, $3, $4, now())",
    [randomUUID(), `${canary} naam`, email, personId],
  );
  await add(
    "insert into people.notification_choice (person_id, kind, way, changed_at) values ($1, 'reminder', 'none', now())",
    [personId],
  );
  await add(
    `with consent as (
       insert into people.consent (centre_id, guest_id, guest_link_version, what, for_organization_id, title, purpose, for_shown,
         words, words_version, language, asked_at, given_at, given_how, given_by, starts_at, ends_at, name, email, phone)
       values ($1, $2, 1, 'x', $3, 't', 'p', 'f', 'Ja', 1, 'nl', now(), now(), 'on-screen', 'self', now(), now() + interval '1 day', $4, $5, $6)
       returning id)
     insert into programme.wish_to_hear (consent_id, activity_id, centre_id, known_until) select id, $7, $1, now() from consent`,
    [centre.id, signUpId, centre.organizationId, `${canary} ja`, email, phone, activityId],
  );
  await add(
    `insert into identity.passkey (id, name, public_key, user_id, credential_id, counter, device_type, backed_up)
     values ($1, $2, $2, $3, $2, 0, 'singleDevice', false)`,
    [randomUUID(), `${canary} telefoon`, personId],
  );
  await add(
    `insert into identity.account (id, user_id, account_id, provider_id, created_at, updated_at) values ($1, $2, $3, $3, now(), now())`,
    [randomUUID(), personId, canary],
  );
  await add(
    "insert into platform.unreachable_address values (platform.address_mark($1), now(), 'EENVELOPE 550 5.1.1')",
    [email],
  );
  await add("insert into identity.authenticator (user_id, secret, created_at) values ($1, $2, now())", [
    ...[personId, canary],
  ]);
  await add("insert into identity.code_card values ($1, array[$2], false, now())", [personId, canary]);
  await add("insert into identity.sheet values ($1, $2, false, now())", [personId, canary]);
  await add("insert into identity.door_code values ($1, $2, now())", [personId, canary]);
}

/** Told something that went wrong, answered someone else, and decided with another on a temporary no. */
async function fillHouse({ superPool, centre }: HouseInUse, { personId }: Ids): Promise<void> {
  const concern = `insert into house.concern (centre_id, what, wish, name, contact, reader, form_key, created_at, changed_at)
    values ($1, $2, 'talk', $3, $4, 'coordinators', $5, now(), now()) returning id`;
  const step = `insert into house.concern_step (concern_id, centre_id, at, side, kind, by_id, by_name, body, form_key)
    values ($1, $2, now(), 'reader', 'words', $3, $4, $5, $6)`;
  const own = await superPool.query(concern, [centre.id, canary, canary, email, randomUUID()]);
  await superPool.query(step, [own.rows[0].id, centre.id, null, "", `Dag ${canary}`, randomUUID()]);
  const others = await superPool.query(concern, [centre.id, "Het ging mis", "", "", randomUUID()]);
  await superPool.query(step, [others.rows[0].id, centre.id, personId, canary, "Kom praten", randomUUID()]);
  await superPool.query(
    `insert into house.temporary_no (centre_id, code_word, agreed, begins_on, ends_on, objection_to, proposed_by, proposed_by_name, form_key, created_at)
     values ($1, 'Fiets', 'Bellen mag', '2026-11-24', '2026-12-01', 'Ans', $2, $3, $4, now())`,
    [centre.id, personId, canary, randomUUID()],
  );
}

/** Read by others, and read about others. */
async function fillReadings(centre: HouseInUse, { personId, signUpId }: Ids): Promise<void> {
  const read = `insert into people.reading (at, reader_id, reader_name, reader_role, centre_id, what, about_id)
    values (now(), $1, $2, 'host', $3, 'programme.sign-up', $4)`;
  await centre.superPool.query(read, [randomUUID(), "Joke", centre.centre.id, signUpId]);
  await centre.superPool.query(read, [personId, `${canary} naam`, centre.centre.id, randomUUID()]);
}
