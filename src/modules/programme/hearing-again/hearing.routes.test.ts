// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { hasConsent } from "#modules/people";
import { withActor } from "#platform/db";
import { clearPastTerms } from "#platform/rights";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPersonWithoutRole } from "../../../../test/support/people.ts";
import { addOccurrence } from "../../../../test/support/rows.ts";
import { addDate, join, mailsTo, type TestDate } from "../sign-ups/sign-up-test-date.ts";
import { tellAgain } from "./hearing.jobs.ts";

const centre = await createTestCentre();
const bram = await addPersonWithoutRole(centre.superPool, { name: "Bram", email: "bram@plek.example" });
const byMail = (reach: string) => ({ contact: "email", reach });

beforeEach(() => centre.clock.set("2026-11-24T11:00"));

test("the box is not ticked beforehand, and stands only where no later date is known", async () => {
  const once = await addDate(centre, { title: "Zeefdrukken" });
  const weekly = await addDate(centre, { title: "Wandeling" });
  await addOccurrence(centre.superPool, { id: weekly.activityId }, { startsLocal: "2026-12-02T14:00" });

  const offered = await (await centre.visitor().get(once.signUpAddress)).text();
  const known = await (await centre.visitor().get(weekly.signUpAddress)).text();

  expect(offered).toMatch(/<input id="again-yes" type="checkbox" name="again" value="[\w-]{16}"\/?>/);
  expect(offered).toContain("Ja, laat me weten als er een nieuwe datum is van Zeefdrukken. De Proeftuin mag");
  expect(known).not.toContain('name="again"');
});

test("whoever did not tick it is not remembered, and whoever left no way to be reached is asked for one", async () => {
  const date = await addDate(centre, { title: "Zeefdrukken" });
  const again = await markOf(date);

  await join(centre.visitor(), date, { name: "Anna", ...byMail("anna@post.example") });
  const refused = await centre.visitor().post(date.signUpAddress, { name: "Anna", again });

  expect(await countConsents(date)).toBe(0);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("Zeg ook hoe we je kunnen bereiken");
});

test("nobody says yes to other words than those on their screen", async () => {
  const date = await addDate(centre, { title: "Zeefdrukken" });
  const again = await markOf(date);
  await centre.superPool.query("update programme.activity set title = 'Etsen' where id = $1", [date.activityId]);

  const answer = await centre.visitor().post(date.signUpAddress, { name: "Cas", again, ...byMail("cas@post.example") });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("De woorden bij dit vakje zijn intussen veranderd");
  expect(await countConsents(date)).toBe(0);
});

test("whoever ticked it hears of a new date once, after their sign-up is gone, and takes it back from that letter", async () => {
  const { date, guestId } = await wishAs("Dia", "dia@post.example");
  await tellAgain(centre.workshop);
  expect(await toldBy("dia@post.example")).toBe(0); // nothing new yet

  centre.clock.set("2026-11-27T09:00");
  await clearPastTerms(centre.db, centre.personalTables, centre.clock.now());
  expect(await signUpsOf(date)).toBe(0);
  await addOccurrence(centre.superPool, { id: date.activityId }, { startsLocal: "2027-01-13T14:00" });
  await tellAgain(centre.workshop);
  await tellAgain(centre.workshop);

  const [mail, ...more] = (await mailsTo(centre, "dia@post.example")).filter(({ kind }) => kind === "programme.again");
  expect(more).toEqual([]);
  expect(mail?.subject).not.toContain("Zeefdrukken");
  expect(mail?.body).toContain("- woensdag 13 januari 2027, 14.00 tot 16.00 uur");
  expect(await holds(guestId, date)).toBe(true);

  const page = new URL(/http\S+toestemmingen/.exec(mail?.body ?? "")?.[0] ?? "http://none").pathname;
  const visitor = centre.visitor();
  const withdraw = /action="([^"]+\/intrekking)"/.exec(await (await visitor.get(page)).text())?.[1] ?? "";
  const answer = await visitor.read(await visitor.post(withdraw, {}));

  expect(answer).toContain("Ingetrokken. Het geldt vanaf nu niet meer.");
  expect(await holds(guestId, date)).toBe(false);
  expect(await contactsOf(date)).toEqual([{ name: null, email: null, phone: null }]);
  expect(await mailsTo(centre, "dia@post.example")).toEqual([]); // the letter that still waited is kept back

  await addOccurrence(centre.superPool, { id: date.activityId }, { startsLocal: "2027-02-10T14:00" });
  centre.clock.set("2027-01-20T09:00");
  await tellAgain(centre.workshop);
  expect(await toldBy("dia@post.example")).toBe(0);
});

test("nobody is told of a date that is over by the time that the letter would be written", async () => {
  const { date } = await wishAs("Evi", "evi@post.example");
  await addOccurrence(centre.superPool, { id: date.activityId }, { startsLocal: "2026-11-27T14:00" });
  centre.clock.set("2026-11-28T10:00");

  await tellAgain(centre.workshop);

  expect(await toldBy("evi@post.example")).toBe(0);
});

test("who was told hears of the next dates only when those are over: a weekly group is no weekly letter", async () => {
  const { date } = await wishAs("Els", "els@post.example");
  for (const startsLocal of ["2026-12-02T14:00", "2026-12-09T14:00"]) {
    await addOccurrence(centre.superPool, { id: date.activityId }, { startsLocal });
    await tellAgain(centre.workshop);
  }
  expect(await toldBy("els@post.example")).toBe(1);

  centre.clock.set("2026-12-03T10:00");
  await tellAgain(centre.workshop);

  expect(await toldBy("els@post.example")).toBe(2);
});

test("who left only a number is on the list of whom to call, and is gone from it when they say stop", async () => {
  const { date } = await wishAs("Fien", "06 00 00 00 07", "call");
  await addOccurrence(centre.superPool, { id: date.activityId }, { startsLocal: "2026-12-16T10:00" });
  await tellAgain(centre.workshop);
  const host = await centre.host();

  const list = await (await host.get("/team/bellen/weer")).text();
  const consentId = /name="consentId" value="([^"]+)"/.exec(list)?.[1] ?? "";
  const after = await host.read(await host.post("/team/bellen/weer", { consentId, what: "stopped" }));

  expect(list).toContain("Fien");
  expect(list).toContain("Je kunt zeggen: Zeefdrukken is er weer, woensdag 16 december, 10.00 tot 12.00 uur.");
  expect(after).not.toContain("Fien");
  expect(await contactsOf(date)).toEqual([{ name: null, email: null, phone: null }]);
});

test("whoever got a letter about it is not called as well", async () => {
  const { date, consentId } = await wishAs("Floor", "floor@post.example");
  await centre.superPool.query("update people.consent set phone = '06 00 00 00 09' where id = $1", [consentId]);
  await addOccurrence(centre.superPool, { id: date.activityId }, { startsLocal: "2026-12-16T10:00" });
  await tellAgain(centre.workshop);

  expect(await toldBy("floor@post.example")).toBe(1);
  expect(await (await (await centre.host()).get("/team/bellen/weer")).text()).not.toContain("Floor");
});

test("nobody is called any more from the moment on that their yes is over", async () => {
  const { date } = await wishAs("Guus", "06 00 00 00 08", "call");
  await addOccurrence(centre.superPool, { id: date.activityId }, { startsLocal: "2027-05-26T10:00" });
  await tellAgain(centre.workshop);
  const list = async () => await (await (await centre.host()).get("/team/bellen/weer")).text();

  centre.clock.set("2027-05-23T23:59");
  expect(await list()).toContain("Guus");
  centre.clock.set("2027-05-24T00:00");
  expect(await list()).not.toContain("Guus");
});

test("it ends by itself after half a year: asked anew a fortnight before, and without an answer it is over", async () => {
  const { date, guestId } = await wishAs("Gijs", "gijs@post.example");
  centre.clock.set("2027-05-12T09:00");
  await doJob("people.ask-consent-anew");
  await doEvents();

  const mail = (await mailsTo(centre, "gijs@post.example")).find(({ kind }) => kind === "people.consent-ends-soon");
  expect(mail?.body).toContain("Op 24 mei 2027 houdt het vanzelf op.");

  centre.clock.set("2027-05-24T09:00");
  await clearPastTerms(centre.db, centre.personalTables, centre.clock.now());

  expect(await holds(guestId, date)).toBe(false);
  expect(await contactsOf(date)).toEqual(Array(2).fill({ name: null, email: null, phone: null }));
});

test("who says yes anew goes on being told, from the end of the first yes", async () => {
  const { date, guestId, page } = await wishAs("Hanna", "hanna@post.example");
  centre.clock.set("2027-05-12T09:00");
  await doJob("people.ask-consent-anew");
  const visitor = centre.visitor();
  const answerAt = /action="([^"]+\/antwoord)"/.exec(await (await visitor.get(page)).text())?.[1] ?? "";
  await visitor.post(answerAt, { answer: "yes", months: "3" });
  await doEvents();
  await clearPastTerms(centre.db, centre.personalTables, centre.clock.now()); // the second yes has not begun

  centre.clock.set("2027-06-01T09:00");
  await clearPastTerms(centre.db, centre.personalTables, centre.clock.now());
  await addOccurrence(centre.superPool, { id: date.activityId }, { startsLocal: "2027-06-09T10:00" });
  await tellAgain(centre.workshop);

  expect(await holds(guestId, date)).toBe(true);
  expect(await toldBy("hanna@post.example")).toBe(1);
});

test("another's link, another's place and nobody find nothing of it", async () => {
  const { page, consentId } = await wishAs("Ilse", "ilse@post.example");
  const other = await wishAs("Jan", "jan@post.example");
  const person = await centre.signedIn(bram);

  expect((await centre.visitor().get(`${page}/${consentId}`)).status).toBe(200);
  expect((await centre.visitor().get(`${other.page}/${consentId}`)).status).toBe(404);
  expect((await centre.visitor().post(`${other.page}/${consentId}/intrekking`, {})).status).toBe(404);
  expect((await person.get(`/mijn-plek/toestemmingen/${consentId}`)).status).toBe(404);
  expect((await centre.visitor().get("/a/AAAA/toestemmingen")).status).toBe(404);
});

test("who keeps a sign-up at their own place sees its consent there, with its words, and takes it back", async () => {
  const date = await addDate(centre, { title: "Zeefdrukken" });
  const person = await centre.signedIn(bram);
  const fields = {
    name: "Bram",
    keep: "yes",
    ...byMail("bram@post.example"),
    again: await markOf(date),
    parent: "yes",
  };
  await join(person, date, fields);

  const place = await (await person.get("/mijn-plek/toestemmingen")).text();
  const withdraw = /action="([^"]+\/intrekking)"/.exec(place)?.[1] ?? "";
  await person.post(withdraw, {});
  const after = await (await person.get("/mijn-plek/toestemmingen")).text();

  expect(place).toContain("Ja, laat me weten als er een nieuwe datum is van Zeefdrukken.");
  expect(place).toContain("een ouder of voogd");
  expect(after).toContain("Je trok dit in op 24 november 2026.");
  expect(after).toContain("Ja, laat me weten als er een nieuwe datum is van Zeefdrukken.");
});

test("what was heard at the desk says by whom, is told to the person, and is theirs to take back", async () => {
  const date = await addDate(centre, { title: "Zeefdrukken" });
  const address = await join(centre.visitor(), date, { name: "Kim", ...byMail("kim@post.example") });
  const { rows } = await centre.superPool.query("select id from programme.sign_up where occurrence_id = $1", [date.id]);
  const host = await centre.host();
  const form = `/team/toestemming?aanmelding=${rows[0].id}`;
  const again = markIn(await (await host.get(form)).text());

  const unheard = await host.post(form, { how: "by-phone", months: "6" });
  const paper = await host.read(await host.post(form, { how: "by-phone", months: "12", again }));
  await doEvents();
  const own = await (await centre.visitor().get(`${address}/toestemmingen`)).text();

  expect(unheard.status).toBe(422);
  for (const page of [paper, own]) expect(page).toContain("aan de telefoon, gehoord door host");
  expect(own).toContain("23 november 2027");
  expect(own).toContain("/intrekking");
  const mail = (await mailsTo(centre, "kim@post.example")).find(({ kind }) => kind === "people.consent-heard");
  expect(mail?.body).toContain(`${address}/toestemmingen`);
});

test("the desk does not learn whether an address has a place of its own; that person does hear of it", async () => {
  const date = await addDate(centre, { title: "Zeefdrukken" });
  const host = await centre.host();
  const form = `/team/toestemming?activiteit=${date.activityId}`;
  const again = markIn(await (await host.get(form)).text());
  const say = async (reach: string) => await host.post(form, { how: "at-the-desk", months: "3", again, reach });

  const known = await say("bram@plek.example");
  const unknown = await say("niemand@plek.example");
  await doEvents();

  expect(known.headers.get("location")).toBe(unknown.headers.get("location"));
  expect(await host.read(known)).not.toContain("bram@plek.example");
  const place = await (await (await centre.signedIn(bram)).get("/mijn-plek/toestemmingen")).text();
  expect(place).toContain("aan de balie, gehoord door host");
  expect(await countConsents(date)).toBe(1);
});

test("who took it back before the letter about it was written gets no letter", async () => {
  const date = await addDate(centre, { title: "Zeefdrukken" });
  const host = await centre.host();
  const form = `/team/toestemming?activiteit=${date.activityId}`;
  const again = markIn(await (await host.get(form)).text());
  await host.post(form, { how: "at-the-desk", months: "3", again, reach: "bram@plek.example" });

  const person = await centre.signedIn(bram);
  const place = await (await person.get("/mijn-plek/toestemmingen")).text();
  for (const [, address] of place.matchAll(/action="([^"]+\/intrekking)"/g)) await person.post(address ?? "", {});
  await doEvents();

  expect(await countConsents(date)).toBe(1);
  const kinds = (await mailsTo(centre, "bram@plek.example")).map(({ kind }) => kind);
  expect(kinds).not.toContain("people.consent-heard");
});

async function wishAs(name: string, reach: string, contact = "email") {
  const date = await addDate(centre, { title: "Zeefdrukken" });
  const address = await join(centre.visitor(), date, { name, contact, reach, again: await markOf(date) });
  const { rows } = await centre.superPool.query<{ id: string; guest_id: string }>(
    "select id, guest_id from people.consent where about_id = $1",
    [date.activityId],
  );
  return { date, page: `${address}/toestemmingen`, consentId: rows[0]?.id ?? "", guestId: rows[0]?.guest_id ?? "" };
}

async function markOf(date: TestDate): Promise<string> {
  return markIn(await (await centre.visitor().get(date.signUpAddress)).text());
}

function markIn(html: string): string {
  return /name="again" value="([^"]+)"/.exec(html)?.[1] ?? "";
}

async function holds(guestId: string, date: TestDate): Promise<boolean> {
  return await withActor(centre.db, { kind: "nobody" }, async (trx) => {
    return await hasConsent(trx, {
      ...{ guestId, what: "programme.hear-again", aboutId: date.activityId, now: centre.clock.now() },
      forWhom: { organizationId: centre.centre.organizationId },
    });
  });
}

async function toldBy(address: string): Promise<number> {
  return (await mailsTo(centre, address)).filter(({ kind }) => kind === "programme.again").length;
}

async function countConsents(date: TestDate): Promise<number> {
  return (await contactsOf(date)).length;
}

async function contactsOf(date: TestDate) {
  const { rows } = await centre.superPool.query(
    "select name, email, phone from people.consent where about_id = $1 order by asked_at, id",
    [date.activityId],
  );
  return rows;
}

async function signUpsOf(date: TestDate): Promise<number> {
  const { rowCount } = await centre.superPool.query("select from programme.sign_up where occurrence_id = $1", [
    date.id,
  ]);
  return rowCount ?? 0;
}

async function doJob(queue: string): Promise<void> {
  const job = centre.modules.flatMap(({ jobs }) => jobs).find((one) => one.queue === queue);
  if (job && "work" in job) await job.work(centre.workshop);
}

/** What follows from all events about consent so far; doing it again harms nothing. */
async function doEvents(): Promise<void> {
  const jobs = centre.modules.flatMap((module) => module.jobs);
  const subscriptions = centre.modules.flatMap((module) => module.subscriptions);
  const events = await centre.db
    .selectFrom("platform.event")
    .select(["id as eventId", "kind", "subjectId", "centreId"])
    .where("kind", "like", "people.consent-%")
    .orderBy("id")
    .execute();
  for (const event of events) {
    for (const { queue } of subscriptions.filter((one) => one.event === event.kind)) {
      const job = jobs.find((one) => one.queue === queue);
      if (job && "onEvent" in job) await job.onEvent(centre.workshop, event);
    }
  }
}
