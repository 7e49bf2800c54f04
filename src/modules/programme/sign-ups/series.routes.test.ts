// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { withActor } from "#platform/db";
import { recordEvent } from "#platform/events";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addSeries, countsOf, doJobs, join, listOf, mailsTo, nameHost, type TestSeries } from "./sign-up-test-date.ts";

const centre = await createTestCentre();
await nameHost(centre);
const read = async (address: string) => await (await centre.visitor().get(address)).text();
const byMail = (reach: string) => ({ contact: "email", reach });

test("whoever signs up for a series comes to all its dates by one form", async () => {
  const course = await addSeries(centre, { title: "Herstellen doe je zelf", capacity: 8 });

  const form = await read(course.signUpAddress);
  const anna = await join(centre.visitor(), course, { name: "Anna" });

  expect(form).toContain("<h1>Ik doe mee: Herstellen doe je zelf</h1>");
  expect(form).toContain("<b>woensdag 25 november</b><br/>14.00 tot 16.00 uur");
  expect(form).toContain("<b>woensdag 9 december</b>");
  const page = await read(anna);
  expect(page).toContain("<h1>Je doet mee</h1>");
  expect(page).toContain("Eerstvolgende keer");
  expect(page).toContain("Ik meld me af voor de hele reeks");
  expect(await countsOf(centre, course)).toEqual({ placesTaken: 1, waiting: 0 });
});

test("a form for a series that is sent twice is one sign-up", async () => {
  const course = await addSeries(centre);
  const fields = { name: "Anna", formKey: "5f2b7c1e-7a3d-4f6e-9b1a-2c3d4e5f6a7b" };

  const first = await join(centre.visitor(), course, fields);

  expect(await join(centre.visitor(), course, fields)).toBe(first);
  expect(await listOf(centre, course)).toEqual(["Anna confirmed"]);
});

test("the address of one date of a series leads to the form of the series", async () => {
  const course = await addSeries(centre);

  const response = await centre.visitor().get(`/programma/${course.slug}/2026-11-25/aanmelding`);

  expect([response.status, response.headers.get("location")]).toEqual([302, course.signUpAddress]);
  expect((await centre.visitor().post(`/programma/${course.slug}/2026-11-25/aanmelding`, { name: "A" })).status).toBe(
    422,
  );
  expect(await listOf(centre, course)).toEqual([]);
});

test("a full series shows the way to the waiting list with how many wait, and who waits gets the place that falls free", async () => {
  const course = await addSeries(centre, { capacity: 1 });
  const anna = await join(centre.visitor(), course, { name: "Anna" });
  await join(centre.visitor(), course, { name: "Bram", ...byMail("bram@post.example") });
  await doJobs(centre);

  const form = await read(course.signUpAddress);
  await centre.visitor().post(`${anna}/afmelding`, {});
  await doJobs(centre);

  expect(form).toContain("Deze reeks is vol. Je kunt wel op de wachtlijst.");
  expect(form).toContain("Er wacht nu 1 mens.");
  expect(form).toContain("Zet mij op de wachtlijst");
  expect(await listOf(centre, course)).toEqual(["Anna cancelled", "Bram confirmed"]);
  const mails = await mailsTo(centre, "bram@post.example");
  expect(mails.map(({ kind }) => kind).sort()).toEqual(["programme.sign-up-moved-up", "programme.sign-up-waiting"]);
  expect(mails[0]?.body).toContain("Wanneer: alle keren. De eerstvolgende is woensdag 25 november");
});

test("where a place is kept for a while, that goes for a series too", async () => {
  const course = await addSeries(centre, { capacity: 1, offerHours: 2 });
  const anna = await join(centre.visitor(), course, { name: "Anna" });
  const bram = await join(centre.visitor(), course, { name: "Bram" });
  await centre.visitor().post(`${anna}/afmelding`, {});
  expect(await read(bram)).toContain("<h1>Er is een plek vrij. Wil je die?</h1>");

  await centre.visitor().post(`${bram}/ja`, {});

  expect(await listOf(centre, course)).toEqual(["Anna cancelled", "Bram confirmed"]);
  expect(await countsOf(centre, course)).toEqual({ placesTaken: 1, waiting: 0 });
});

test("stepping off the waiting list of a series says so in its own words and takes no place from anyone", async () => {
  const course = await addSeries(centre, { capacity: 1 });
  await join(centre.visitor(), course, { name: "Anna" });
  const bram = await join(centre.visitor(), course, { name: "Bram" });
  expect(await read(bram)).toContain("Haal mij van de wachtlijst");

  await centre.visitor().post(`${bram}/afmelding`, {});

  expect(await countsOf(centre, course)).toEqual({ placesTaken: 1, waiting: 0 });
});

test("a series that has begun is closed, unless one may join later", async () => {
  const startsLocals = ["2026-11-24T10:00", "2026-12-01T10:00"];
  const closed = await addSeries(centre, { startsLocals });
  const open = await addSeries(centre, { startsLocals, joinLater: true });
  const over = await addSeries(centre, { startsLocals: ["2026-11-24T08:00"], joinLater: true });

  expect(await read(closed.signUpAddress)).toContain("deze reeks is al begonnen of voorbij");
  expect((await centre.visitor().post(closed.signUpAddress, { name: "Anna" })).status).toBe(422);
  expect((await centre.visitor().post(over.signUpAddress, { name: "Anna" })).status).toBe(422);
  await join(centre.visitor(), open, { name: "Anna" });

  expect(await listOf(centre, closed)).toEqual([]);
  expect(await listOf(centre, open)).toEqual(["Anna confirmed"]);
});

test("whoever cannot come once says so without a reason, keeps the place, and can come after all", async () => {
  const course = await addSeries(centre, { capacity: 1 });
  const anna = await join(centre.visitor(), course, { name: "Anna" });

  await centre.visitor().post(`${anna}/2026-12-02T1400/verhindering`, {});
  await centre.visitor().post(`${anna}/2026-12-02T1400/verhindering`, {});
  const [missing, calendar] = [await read(anna), await read(`${anna}/agenda.ics`)];
  await centre.visitor().post(`${anna}/2026-12-02T1400/komst`, {});

  expect(missing).toContain("Je komt dan niet");
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(calendar).not.toContain("20261202");
  expect(await read(anna)).not.toContain("Je komt dan niet");
  expect((await read(`${anna}/agenda.ics`)).match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(await countsOf(centre, course)).toEqual({ placesTaken: 1, waiting: 0 });
});

test("a date that is not of this series cannot be missed, and who waits has none to miss", async () => {
  const course = await addSeries(centre, { capacity: 1 });
  const anna = await join(centre.visitor(), course, { name: "Anna" });
  const bram = await join(centre.visitor(), course, { name: "Bram" });

  expect((await centre.visitor().post(`${anna}/2026-12-03/verhindering`, {})).status).toBe(404);
  await centre.visitor().post(`${bram}/2026-12-02/verhindering`, {});

  expect(await read(bram)).not.toContain("Die keer kan ik niet");
  expect((await centre.superPool.query("select from programme.missed_date")).rowCount).toBe(0);
});

test("when one date of a series is called off, who takes part is told once, and not who would miss it anyway", async () => {
  const course = await addSeries(centre, { capacity: 2 });
  await join(centre.visitor(), course, { name: "Anna", ...byMail("a1@post.example") });
  const bram = await join(centre.visitor(), course, { name: "Bram", ...byMail("b1@post.example") });
  await join(centre.visitor(), course, { name: "Cas", ...byMail("c1@post.example") });
  await centre.visitor().post(`${bram}/2026-12-02/verhindering`, {});

  await callOff(course, 1);
  await doJobs(centre);
  await doJobs(centre);

  const told = async (address: string) =>
    (await mailsTo(centre, address)).filter(({ kind }) => kind === "programme.sign-up-called-off");
  expect((await told("a1@post.example")).map(({ subject }) => subject)).toEqual(["Over woensdag 2 december"]);
  expect([await told("b1@post.example"), await told("c1@post.example")]).toEqual([[], []]);
});

test("the link to join online stands on the page of who takes part, and nowhere else", async () => {
  const link = "https://ontmoeten.example/kamer";
  const course = await addSeries(centre, { capacity: 1, onlineLink: link });
  const anna = await join(centre.visitor(), course, { name: "Anna", ...byMail("online@post.example") });
  const bram = await join(centre.visitor(), course, { name: "Bram" });
  await doJobs(centre);

  const [mail] = await mailsTo(centre, "online@post.example");
  expect(await read(anna)).toContain(link);
  expect(mail?.body).toContain("De link om online mee te doen staat op je eigen bladzijde.");
  const elsewhere = [bram, course.signUpAddress, `/programma/${course.slug}`, `${anna}/agenda.ics`, "/programma.ics"];
  for (const address of elsewhere) expect(await read(address), address).not.toContain(link);
  expect(mail?.body).not.toContain(link);
});

async function callOff({ dates }: TestSeries, which: number): Promise<void> {
  const id = dates[which] ?? "";
  await withActor(centre.db, { kind: "nobody" }, async (trx) => {
    const now = centre.clock.now();
    await trx.updateTable("programme.occurrence").set({ cancelledAt: now }).where("id", "=", id).execute();
    await recordEvent(trx, "programme.occurrence-cancelled", id, centre.centre.id, now);
  });
}
