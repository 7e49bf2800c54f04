// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import { addFacilitator } from "./test-team.ts";

const centre = await createTestCentre();
const drawing = await addActivity(centre.superPool, centre.centre, { title: "Tekenen", capacity: 5 });
await centre.superPool.query(
  `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes)
   values ($1, $2, '2026-11-24T14:00', 'Europe/Amsterdam', 120)`,
  [drawing.id, centre.centre.id],
);
const today = await addOccurrence(centre.superPool, drawing, { startsLocal: "2026-11-24T14:00" });
const tomorrow = await addOccurrence(centre.superPool, drawing, { startsLocal: "2026-11-25T14:00" });
const cooking = await addActivity(centre.superPool, centre.centre, { title: "Koken", capacity: 5 });
const evening = await addOccurrence(centre.superPool, cooking, { startsLocal: "2026-11-24T18:00" });
const signUpId = await addSignUp(today, "Anna de Vries");
await addSignUp(evening, "Bram Bakker");
await addSignUp(tomorrow, "Cato Smit");

async function addSignUp(occurrenceId: string, name: string): Promise<string> {
  const id = randomUUID();
  await centre.superPool.query(
    `insert into programme.sign_up (id, centre_id, occurrence_id, name, status, need, form_key, created_at)
     values ($1, $2, $3, $4, 'confirmed', 'Een stoel met leuning', $5, now())`,
    [id, centre.centre.id, occurrenceId, name, randomUUID()],
  );
  return id;
}

async function addSeriesSignUp(seriesId: string, name: string): Promise<string> {
  const id = randomUUID();
  await centre.superPool.query(
    `insert into programme.sign_up (id, centre_id, series_id, name, status, form_key, created_at)
     values ($1, $2, $3, $4, 'confirmed', $5, now())`,
    [id, centre.centre.id, seriesId, name, randomUUID()],
  );
  return id;
}

async function addHost(): Promise<{ personId: string; code: string }> {
  const { personId } = await centre.signInAs({ name: "Joke", role: "host" });
  return { personId, code: await centre.identity.securing.makeDoorCode(personId) };
}

/** The tablet in the hall, which a coordinator made one of the house. */
async function pairedTablet() {
  const tablet = await centre.coordinator();
  const paired = await tablet.post("/team/deurtoestel", { name: "Tablet in de hal" });
  return { tablet, paired };
}

beforeEach(() => centre.clock.set("2026-11-24T11:00"));

test("pairing a device signs the coordinator out of it, and it then asks for a short code", async () => {
  const { tablet, paired } = await pairedTablet();

  expect(paired.headers.get("location")).toBe("/deur");
  expect(await tablet.read(await tablet.get("/deur"))).toContain("Je korte code");
  expect((await tablet.get("/team")).headers.get("location")).toContain("/inloggen");
  expect((await tablet.get("/deur/vandaag")).headers.get("location")).toBe("/deur");
});

test("a short code shows today's first names and nothing else for a quarter of an hour, and that is written down", async () => {
  const { tablet } = await pairedTablet();
  const { personId, code } = await addHost();

  const opened = await tablet.post("/deur", { code });
  const page = await tablet.read(opened);
  const team = await tablet.get("/team");
  centre.clock.set("2026-11-24T11:14");
  const still = await tablet.get("/deur/vandaag");
  centre.clock.set("2026-11-24T11:15");
  const over = await tablet.get("/deur/vandaag");

  expect(page).toContain("<li>Anna</li>");
  expect(page).toContain("<li>Bram</li>");
  expect(page).not.toMatch(/de Vries|Bakker|Cato|leuning/);
  expect(team.headers.get("location")).toContain("/inloggen");
  expect([still.status, over.status]).toEqual([200, 303]);
  const { rows } = await centre.superPool.query(
    "select distinct reader_id, what from people.reading where about_id = $1",
    [signUpId],
  );
  expect(rows).toEqual([{ reader_id: personId, what: "programme.sign-up" }]);
});

test("nobody waits at the door for who takes part in the whole series, and said not to come this once", async () => {
  const singing = await addActivity(centre.superPool, centre.centre, { title: "Zingen", joining: "series" });
  const tonight = await addOccurrence(centre.superPool, singing, { startsLocal: "2026-11-24T19:00" });
  await centre.superPool.query(
    "insert into programme.series (activity_id, centre_id, places_taken, changed_at) values ($1, $2, 2, now())",
    [singing.id, centre.centre.id],
  );
  await addSeriesSignUp(singing.id, "Dora Dam");
  const away = await addSeriesSignUp(singing.id, "Eva Eik");
  await centre.superPool.query(
    "insert into programme.missed_date (sign_up_id, occurrence_id, centre_id, created_at) values ($1, $2, $3, now())",
    [away, tonight, centre.centre.id],
  );
  const { tablet } = await pairedTablet();
  const { code } = await addHost();

  const page = await tablet.read(await tablet.post("/deur", { code }));

  expect(page).toContain("<li>Dora</li>");
  expect(page).not.toContain("Eva");
});

test("who leads a group sees only that group at the door", async () => {
  const { tablet } = await pairedTablet();
  const { personId } = await addFacilitator(centre, "Ruth", [cooking.id]);

  const page = await tablet.read(
    await tablet.post("/deur", { code: await centre.identity.securing.makeDoorCode(personId) }),
  );

  expect(page).toContain("<li>Bram</li>");
  expect(page).not.toContain("Anna");
});

test("the list closes when someone says so, when their role ends, and when the device is taken away", async () => {
  const { tablet } = await pairedTablet();
  const { personId, code } = await addHost();
  await tablet.post("/deur", { code });

  await tablet.post("/deur/klaar", {});
  expect((await tablet.get("/deur/vandaag")).status).toBe(303);
  await tablet.post("/deur", { code });
  await centre.superPool.query("update people.role set ended_at = now() where person_id = $1", [personId]);
  expect((await tablet.get("/deur/vandaag")).status).toBe(303);
  expect((await tablet.post("/deur", { code })).status).toBe(422);

  const coordinator = await centre.coordinator();
  const list = await coordinator.read(await coordinator.get("/team/deurtoestel"));
  for (const [path] of list.matchAll(/\/team\/deurtoestel\/[0-9a-f-]{36}\/intrekking/g))
    await coordinator.post(path, {});
  expect((await tablet.get("/deur")).status).toBe(404);
});

test("on any other device there is no door, and a code signs in nowhere else", async () => {
  const { code } = await addHost();
  const visitor = centre.visitor();

  expect((await visitor.get("/deur")).status).toBe(404);
  expect((await visitor.post("/deur", { code })).status).toBe(404);
  expect((await visitor.get("/deur/vandaag")).status).toBe(404);
  expect((await visitor.post("/inloggen/blad", { code })).status).toBe(422);
});

test("after twenty codes in an hour the device waits", async () => {
  const { tablet } = await pairedTablet();
  const { code } = await addHost();
  for (let tried = 0; tried < 20; tried += 1) await tablet.post("/deur", { code: "no" });

  expect((await tablet.post("/deur", { code })).status).toBe(429);
});

test("a host who signed in by mail alone reads today's names, and is asked for more before those of another day", async () => {
  const host = await centre.hostByMail();
  const at = (activityId: string, local: string) => `/team/programma/${activityId}/datums/${local}`;

  const ofToday = await host.get(at(drawing.id, "2026-11-24"));
  const others = await Promise.all(
    [
      at(drawing.id, "2026-11-25"),
      at(randomUUID(), "2026-11-25"),
      `${at(drawing.id, "2026-11-25")}/lijst`,
      `${at(drawing.id, "2026-11-24")}/bellijst`,
      "/team/bellen",
    ].map(async (address) => await host.get(address)),
  );

  expect(ofToday.status).toBe(200);
  expect(others.map(({ headers }) => headers.get("location")?.split("?")[0])).toEqual(
    others.map(() => "/inloggen/nog-een-stap"),
  );
});

test("a coordinator who signed in by mail alone makes the programme, and reads no messages, people or proposals", async () => {
  const coordinator = await centre.coordinatorByMail();
  const statuses = async (addresses: string[]) =>
    await Promise.all(addresses.map(async (address) => (await coordinator.get(address)).status));

  expect(await statuses(["/team", "/team/programma", "/team/programma/nieuw", "/beheer"])).toEqual([
    200, 200, 200, 200,
  ]);
  expect(
    await statuses(["/team/berichten", "/team/mensen", "/team/voorstellen", `/team/programma/${drawing.id}/wie`]),
  ).toEqual([303, 303, 303, 303]);
});
