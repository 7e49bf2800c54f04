// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { TestCentre } from "../support/centre.ts";
import { addPerson } from "../support/people.ts";
import { type About, addPersonRow, type PersonTable, personTables } from "../support/person-rows.ts";
import { addActivity, addOccurrence, addRelease } from "../support/rows.ts";
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
  const about = await aboutOf(centre, personId, walk);
  for (const table of personTables.filter((one) => !besides.includes(one))) {
    const words = `${canary} ${table.replace(/^.*\./, "").replaceAll("_", "")}`; // each its own, so that none is missed
    await addPersonRow(centre.superPool, table, { ...about, words });
  }
  await sayYes(centre, about);
  await tellConcerns(centre, about);
  await proposeRelease(centre, about);
  await read(centre, about);
  return { personId, visitor, phone, signUps };
}

/** Tables of which the pages made the rows, or that are filled below; and those in which nobody is recognised. */
const besides: readonly PersonTable[] = [
  ...(["platform.message", "identity.session"] as const),
  ...(["programme.sign_up", "programme.missed_date", "programme.arrival", "programme.short_code"] as const),
  ...(["programme.personal_calendar_entry", "people.consent", "programme.wish_to_hear"] as const),
  ...(["house.concern", "house.concern_step", "people.reading"] as const),
  ...(["region.release_word", "region.release_yes"] as const),
  ...(["programme.greeter", "programme.proposal", "identity.verification", "people.reading_end"] as const),
  "region.asking_story",
  "support.board_name",
];

type Walk = { id: string; slug: string; address: string; occurrenceId: string };

async function addWalk(centre: HouseInUse): Promise<Walk> {
  const walk = await addActivity(centre.superPool, centre.centre, { title: "Wandelen", capacity: 5 });
  const occurrenceId = await addOccurrence(centre.superPool, walk, { startsLocal: "2026-11-25T14:00" });
  return { ...walk, occurrenceId, address: `/programma/${walk.slug}/2026-11-25/aanmelding` };
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

async function aboutOf({ superPool, centre }: HouseInUse, personId: string, walk: Walk): Promise<About> {
  const { rows } = await superPool.query<{ id: string }>("select id from programme.sign_up where name = $1", [
    `${canary} mail`,
  ]);
  const signUpId = rows[0]?.id ?? "";
  const { rows: entries } = await superPool.query<{ id: string }>(
    "insert into network.service (organization_id, name) values ($1, 'Inloop') returning id",
    [centre.organizationId],
  );
  const serviceId = entries[0]?.id ?? "";
  const about = { centre, personId, activityId: walk.id, occurrenceId: walk.occurrenceId, signUpId, serviceId };
  return { ...about, words: canary, email };
}

/** On screen, as a guest with a sign-up who likes to hear. */
async function sayYes({ superPool }: HouseInUse, about: About): Promise<void> {
  const consentId = randomUUID();
  await addPersonRow(superPool, "people.consent", about, {
    ...{
      id: consentId,
      given_how: "on-screen",
      heard_by: null,
      heard_by_name: null,
      name: `${canary} ja`,
      email,
      phone,
    },
  });
  await addPersonRow(superPool, "programme.wish_to_hear", about, { consent_id: consentId });
}

/** Told something that went wrong, and answered someone else. */
async function proposeRelease({ superPool }: HouseInUse, about: About): Promise<void> {
  const id = randomUUID();
  await addRelease(superPool, about.centre, id);
  await addPersonRow(superPool, "region.release_yes", about, { release_id: id, name: `${canary} ja` });
}

async function tellConcerns({ superPool }: HouseInUse, about: About): Promise<void> {
  const [own, others] = [randomUUID(), randomUUID()];
  const toCoordinators = { reader: "coordinators", reader_id: null };
  await addPersonRow(superPool, "house.concern", about, {
    ...{ id: own, what: canary, name: canary, contact: email, ...toCoordinators },
  });
  await addPersonRow(superPool, "house.concern", about, { id: others, ...toCoordinators });
  await addPersonRow(superPool, "house.concern_step", about, {
    ...{ concern_id: own, by_id: null, by_name: "", body: `Dag ${canary}` },
  });
  await addPersonRow(superPool, "house.concern_step", about, { concern_id: others });
}

/** By others, and about others. */
async function read({ superPool }: HouseInUse, about: About): Promise<void> {
  await addPersonRow(superPool, "people.reading", about, { reader_id: randomUUID(), reader_name: "Joke" });
  await addPersonRow(superPool, "people.reading", about, { about_id: randomUUID() });
}
