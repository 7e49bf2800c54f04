// SPDX-License-Identifier: EUPL-1.2
import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addDays, localToday } from "#platform/clock";
import { until } from "../support/folder.ts";
import { addActivity, addOccurrence } from "../support/rows.ts";
import { askForJob } from "./ask-job.ts";
import { makeSoftKey } from "./soft-key.ts";
import { ledTo, ownAddress, type Somebody, site, somebody } from "./somebody.ts";
import {
  addColleague,
  type Colleague,
  linkInMail,
  openTwoDoors,
  signInByMail,
  signInWell,
  type TwoDoors,
} from "./two-doors.ts";

const people = "/team/mensen";
const own = "/mijn-plek/beveiliging";
const step = "/inloggen/nog-een-stap";
const sessions = "/mijn-plek/toestellen";
const today = "/team";
const soon = addDays(localToday(Temporal.Now.instant(), "Europe/Amsterdam"), 14);

test("what somebody begins at one process they finish at the other: a link, a place of their own, a key, an app, a card and a sheet", async () => {
  const doors = await openTwoDoors();
  const { left, right } = doors;
  const anne = await addColleague(doors, "Anne", "coordinator");

  const place = somebody();
  const asked = { name: "Vlinder", email: "vlinder@post.example" };
  await place.fillIn({ opens: left, takes: left }, "/mijn-plek/maken", /\/mijn-plek\/maken$/, asked);
  const placeLink = await linkInMail(doors, asked.email);
  await place.fillIn({ opens: left, takes: right }, placeLink, /\/mijn-plek\/maken\/.+/);
  expect((await place.get(left, "/mijn-plek")).text).toContain("Vlinder");

  const byMail = await signInByMail(doors, anne);
  expect((await byMail.get(left, sessions)).status).toBe(200);
  expect(ledTo(await byMail.get(left, people))).toContain(step);

  const here = await signInWell(doors, anne);
  const key = makeSoftKey(site);
  const toMake = JSON.parse((await here.post(left, `${own}/sleutels/vraag`)).text);
  const added = await here.post(right, `${own}/sleutels`, { answer: key.made(toMake), name: "Telefoon" });
  expect(ledTo(added)).toBe(`${own}?gedaan=added`);
  const byKey = somebody();
  const toShow = JSON.parse((await byKey.post(left, "/inloggen/toestel/vraag")).text);
  await byKey.post(right, "/inloggen/toestel", { answer: key.shown(toShow) });
  expect((await byKey.get(left, people)).status).toBe(200);
  const replayed = somebody();
  await replayed.post(left, "/inloggen/toestel/vraag");
  expect(ledTo(await replayed.post(right, "/inloggen/toestel", { answer: key.shown(toShow) }))).toContain("onbekend");

  await expectCodesToWorkOnce(doors, here, byMail, async () => await signInByMail(doors, anne));
  const [code = ""] = found(/class="ltr inlogcode">([^<]+)</g, (await here.post(left, `${own}/blad`)).text);
  const byPaper = somebody();
  await byPaper.fillIn({ opens: left, takes: right }, "/inloggen/blad", /\/inloggen\/blad$/, { code });
  expect((await byPaper.get(left, sessions)).status).toBe(200);
});

/** Those of an app and of a card: made at one process, taken at the other, and then at neither. */
async function expectCodesToWorkOnce(
  { left, right }: TwoDoors,
  here: Somebody,
  byMail: Somebody,
  again: () => Promise<Somebody>,
): Promise<void> {
  await here.post(left, `${own}/app`);
  const [typed = ""] = found(/class="inlogcode" dir="ltr">([^<]+)</g, (await here.get(right, `${own}/app`)).text);
  const app = createOTP(base32.decode(typed.replaceAll(" ", "")));
  const shown = async () => await app.hotp(Math.floor(Date.now() / 30_000));
  const confirmed = await shown();
  expect(ledTo(await here.post(right, `${own}/app/bevestiging`, { code: confirmed }))).toBe(`${own}?gedaan=app`);
  expect((await byMail.post(left, step, { code: confirmed, terug: people })).status).toBe(422);
  await until("the app shows another code", async () => (await shown()) !== confirmed);
  expect(ledTo(await byMail.post(left, step, { code: await shown(), terug: people }))).toBe(people);
  expect((await byMail.get(right, people)).status).toBe(200);

  const [card = ""] = found(/<b class="ltr">([^<]+)</g, (await here.post(left, `${own}/codekaart`)).text);
  const [first, second] = [await again(), await again()];
  const tries = await Promise.all([
    first.post(left, step, { code: card, terug: people }),
    second.post(right, step, { code: card, terug: people }),
  ]);
  expect(tries.map(({ status }) => status).toSorted()).toEqual([303, 422]);
}

test("what is ended at one process is dead at the other with the next request: sessions, a role, a consent, a link and a device", async () => {
  const doors = await openTwoDoors();
  const { left, right, pool } = doors;
  const noor = await addColleague(doors, "Noor", "coordinator");
  const joke = await addColleague(doors, "Joke", "host");
  const coordinator = await signInWell(doors, noor);
  const [phone, tablet, library] = [
    await signInWell(doors, joke),
    await signInWell(doors, joke),
    await signInByMail(doors, joke),
  ];

  const anyone = somebody();
  const kept = await anyone.get(left, "/programma");
  const signedIn = "Uitloggen";
  expect((await phone.get(left, "/programma")).text).toContain(signedIn);
  expect((await library.get(left, today)).status).toBe(200);
  const listed = (await phone.get(right, sessions)).text;
  const newest = found(/\/mijn-plek\/toestellen\/([0-9a-f-]{36})\/einde/g, listed);
  const ofLibrary = await newestSession(doors, joke.id);
  expect(newest).toContain(ofLibrary);
  await phone.post(right, `${sessions}/${ofLibrary}/einde`);
  expect(ledTo(await library.get(left, today))).toContain("/inloggen");
  const page = await library.get(left, "/programma");
  expect(page.text).not.toContain(signedIn);
  expect(page.text).toBe(kept.text);
  expect((await anyone.get(left, "/programma")).text).toBe(kept.text);
  await phone.post(right, `${sessions}/einde`);
  expect(ledTo(await tablet.get(left, sessions))).toContain("/inloggen");
  expect((await phone.get(left, sessions)).status).toBe(200);

  const roles = "/mijn-plek/rollen";
  await phone.fillIn({ opens: left, takes: right }, roles, /\/pauze$/);
  expect((await phone.get(left, today)).status).toBe(404);
  await phone.fillIn({ opens: left, takes: right }, roles, /\/hervatting$/);
  expect((await phone.get(left, today)).status).toBe(200);
  await expectConsentToClose(doors, phone);
  await expectLinksToClose(doors, noor, phone);

  const { rows } = await pool.query<{ id: string }>("select id from people.role where person_id = $1", [joke.id]);
  expect((await phone.get(left, today)).status).toBe(200);
  await coordinator.post(right, `${people}/rollen/${rows[0]?.id}/einde`);
  expect((await phone.get(left, today)).status).toBe(404);
  await phone.post(right, "/uitloggen");
  expect(ledTo(await phone.get(left, sessions))).toContain("/inloggen");
});

async function newestSession({ pool }: TwoDoors, personId: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    "select id from identity.session where user_id = $1 order by created_at desc limit 1",
    [personId],
  );
  return rows[0]?.id ?? "";
}

/** Somebody who left a number, to be called when there is a new date. */
async function expectConsentToClose(doors: TwoDoors, host: Somebody): Promise<void> {
  const { left, right, pool, centre } = doors;
  const activity = await addActivity(pool, centre, { slug: "zeefdrukken", title: "Zeefdrukken", capacity: 8 });
  await addOccurrence(pool, activity, { startsLocal: `${soon}T14:00` });
  const fien = somebody();
  const at = `/programma/zeefdrukken/${soon}/aanmelding`;
  const again = found(/name="again" value="([\w-]+)"/g, (await fien.get(left, at)).text)[0] ?? "";
  const fields = { name: "Fien", contact: "call", reach: "06 00 00 00 07", again };
  const link = ledTo(await fien.fillIn({ opens: left, takes: left }, at, /\/aanmelding$/, fields));
  await addOccurrence(pool, activity, { startsLocal: `${addDays(soon, 7)}T14:00` });
  await askForJob(doors.dataDir, "programme.tell-again");
  const calls = async () => (await host.get(left, "/team/bellen/weer")).text;
  await until("Fien is on the list of whom to call", async () => (await calls()).includes("Fien"));

  await fien.fillIn({ opens: left, takes: right }, `${link}/toestemmingen`, /\/intrekking$/);

  expect(await calls()).not.toContain("Fien");
}

/** The feed of a calendar of one's own, and the device at the door. */
async function expectLinksToClose(doors: TwoDoors, noor: Colleague, host: Somebody): Promise<void> {
  const { left, right } = doors;
  const calendar = "/team/mijn/agenda";
  await host.fillIn({ opens: left, takes: right }, calendar, /\/agenda$/);
  const [feed = ""] = found(/(\/agenda\/[\w-]+\/agenda\.ics)/g, (await host.get(left, calendar)).text);
  expect((await somebody().get(left, feed)).status).toBe(200);
  await host.post(right, `${calendar}/intrekking`);
  expect((await somebody().get(left, feed)).status).toBe(404);

  const [code = ""] = found(/class="ltr briefje__code">([^<]+)</g, (await host.post(left, `${own}/deurcode`)).text);
  const door = await signInWell(doors, noor);
  await door.post(right, "/team/deurtoestel", { name: "Tablet bij de deur" }); // which signs the coordinator out
  expect(ledTo(await door.post(left, "/deur", { code }))).toBe("/deur/vandaag");
  expect((await door.get(left, "/deur/vandaag")).status).toBe(200);
  const coordinator = await signInWell(doors, noor);
  await coordinator.fillIn({ opens: left, takes: right }, "/team/deurtoestel", /\/intrekking$/);
  expect((await door.get(left, "/deur/vandaag")).status).toBe(404);
}

test("limits count what is tried at both processes together", async () => {
  const doors = await openTwoDoors();
  const { left, right, pool, centre } = doors;
  const inTurn = (time: number) => (time % 2 === 0 ? left : right);
  const anne = await addColleague(doors, "Anne", "coordinator");
  const triesOf = async (most: number, attempt: (time: number) => Promise<{ status: number }>) => {
    const statuses: number[] = [];
    for (let time = 0; time < most + 2; time += 1) statuses.push((await attempt(time)).status);
    return { before: new Set(statuses.slice(0, most)).has(429), after: statuses.slice(most) };
  };
  const refusedAfter = { before: false, after: [429, 429] };

  const oneHouse = ownAddress();
  const askAs = async (time: number, email: string) =>
    await somebody(oneHouse).post(inTurn(time), "/inloggen", { email });
  expect(await triesOf(200, async (time) => await askAs(time, "no address"))).toEqual(refusedAfter);
  const askFor = async (time: number) =>
    await somebody().post(inTurn(time), "/inloggen", { email: "een@post.example" });
  expect(await triesOf(5, askFor)).toEqual(refusedAfter);

  const person = await signInByMail(doors, anne);
  const tryCode = async (time: number) => await person.post(inTurn(time), step, { code: "CDFH 3467" });
  expect(await triesOf(10, tryCode)).toEqual(refusedAfter);
  const guesser = somebody();
  const tryShort = async (time: number) => await guesser.post(inTurn(time), "/code", { code: "CDFH 3467" });
  expect(await triesOf(10, tryShort)).toEqual(refusedAfter);

  const activity = await addActivity(pool, centre, { slug: "kring", capacity: 100 });
  await addOccurrence(pool, activity, { startsLocal: `${soon}T14:00` });
  const library = somebody(ownAddress());
  const path = `/programma/kring/${soon}/aanmelding`;
  const join = async (time: number) =>
    await library.fillIn({ opens: inTurn(time), takes: inTurn(time) }, path, /\/aanmelding$/, { name: `Naam ${time}` });
  expect(await triesOf(300, join)).toEqual(refusedAfter);
  const { rows } = await pool.query("select count(*)::int as count from programme.sign_up");
  expect(rows).toEqual([{ count: 300 }]);
});

test("three processes that do jobs do each of them once: everyone who signed up has one letter", async () => {
  const doors = await openTwoDoors();
  const { left, right, pool, centre, mail } = doors;
  const activity = await addActivity(pool, centre, { slug: "kring", capacity: 60 });
  await addOccurrence(pool, activity, { startsLocal: `${soon}T14:00` });
  const path = `/programma/kring/${soon}/aanmelding`;
  const reached = Array.from({ length: 60 }, (_, index) => `naam-${index}@post.example`);

  await Promise.all(
    reached.map(async (reach, index) => {
      const where = { opens: left, takes: index % 2 === 0 ? left : right };
      const answer = await somebody().fillIn(where, path, /\/aanmelding$/, { name: "Naam", contact: "email", reach });
      expect(answer.status).toBe(303);
    }),
  );
  for (const queue of ["programme.remind", "programme.tell-again", "platform.clear"])
    await askForJob(doors.dataDir, queue);

  await until("everyone is written to", () => mail.received.length >= reached.length);
  await until("nothing is left to do", async () => (await countUndone(doors)) === 0);
  expect(mail.received.map(({ to }) => to.join()).toSorted()).toEqual(reached.toSorted());
  const { rows } = await pool.query("select 1 from jobs.job where retry_count > 0 or state = 'failed'");
  expect(rows).toEqual([]);
});

async function countUndone({ pool }: TwoDoors): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from jobs.job
     where name not like '\\_\\_pgboss%' and state in ('created', 'retry', 'active') and start_after <= now()`,
  );
  return rows[0]?.count ?? 0;
}

function found(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, group = ""]) => group);
}
