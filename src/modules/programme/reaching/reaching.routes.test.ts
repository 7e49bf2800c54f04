// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addDate, join } from "../sign-ups/sign-up-test-date.ts";
import { reachingJobs } from "./reaching.jobs.ts";

const centre = await createTestCentre();
const noor = await centre.coordinator();
const drawing = await addDate(centre, { title: "Tekenen" });
await centre.superPool.query(
  `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes, rrule)
   values ($1, $2, '2026-11-25T14:00', 'Europe/Amsterdam', 120, 'FREQ=WEEKLY')`,
  [drawing.activityId, centre.centre.id],
);
const reason = "Haar zoon staat voor de deur.";

beforeEach(async () => {
  await centre.superPool.query(
    "delete from programme.sign_up; delete from platform.event; delete from platform.message",
  );
});

test("a coordinator who says why reads how to reach someone, and else reads nothing", async () => {
  const { href } = await signUpAnna();

  const asked = await (await noor.get(href)).text();
  const without = await noor.post(href, { reason: " " });
  const opened = await noor.post(href, { reason });

  expect(asked).toContain("Anna bereiken in nood");
  expect(`${asked}${await without.text()}`).not.toMatch(/anna@|06 00/);
  expect(without.status).toBe(422);
  expect(await opened.text()).toMatch(/anna@mail\.example/);
  expect(opened.headers.get("cache-control")).toBe("no-store");
});

test("the person reads who it was and why, and hears of it by mail in words that give nothing away", async () => {
  const { href, own } = await signUpAnna();
  await noor.post(href, { reason });
  await doJobs();

  const page = await (await centre.visitor().get(own)).text();
  const mails = await listMails();

  expect(page).toContain("iemand van het team opende iets van jou");
  expect(page).toContain(
    "coordinator, coördinator bij De Proeftuin, keek in nood hoe je te bereiken bent, bij Tekenen.",
  );
  expect(page).toContain(`De reden: ${reason}`);
  expect(mails).toMatchObject([{ address: "anna@mail.example", subject: "Over woensdag 25 november" }]);
  expect(mails[0].body).toContain("Wie dat was en waarom, lees je op je bladzijde.");
  expect(mails[0].body).not.toMatch(/zoon|Anna/);
});

test("who chose no letters at their own place still gets this one", async () => {
  const { href, id } = await signUpAnna();
  const { personId } = await centre.signInAs({ name: "Anna", role: "facilitator" });
  await centre.superPool.query(
    `select set_config('app.actor', 'house', true); update programme.sign_up set person_id = '${personId}' where id = '${id}';
     insert into people.notification_choice (person_id, kind, way, changed_at)
     select '${personId}', kind, 'none', now() from unnest(array['confirmation', 'reminder', 'change']) as kind`,
  );

  await noor.post(href, { reason });
  await doJobs();

  expect(await listMails()).toMatchObject([{ address: "anna@mail.example" }]);
});

test("the same form sent twice is one reading and one letter", async () => {
  const { href, id } = await signUpAnna();
  const form = { reason, formKey: randomUUID() };
  for (const _ of [1, 2]) expect((await noor.post(href, form)).status).toBe(200);
  await doJobs();

  const { rows } = await centre.superPool.query(
    "select from people.reading where about_id = $1 and reason is not null",
    [id],
  );
  expect(rows).toHaveLength(1);
  expect(await listMails()).toHaveLength(1);
});

test("another coordinator sees it, whoever did it does not, and whom it is about sees that it was read", async () => {
  const { href, own } = await signUpAnna();
  await noor.post(href, { reason });
  const other = await centre.coordinator();

  expect(await (await other.get("/team/nood")).text()).toContain(reason);
  expect(await (await noor.get("/team/nood")).text()).not.toContain(reason);
  expect(await (await centre.visitor().get(own)).text()).toContain("las waarom iets van jou in nood geopend is");
});

test("a host finds neither the link nor the page, and nobody opens what is of another centre", async () => {
  const { href } = await signUpAnna();
  const host = await centre.host();
  const list = `/team/programma/${drawing.activityId}/datums/2026-11-25`;

  expect(await (await noor.get(list)).text()).toContain(href);
  expect(await (await host.get(list)).text()).not.toContain("nood");
  expect([(await host.get(href)).status, (await host.post(href, { reason })).status]).toEqual([404, 404]);
  expect((await noor.get(`/team/nood/bereiken/${randomUUID()}`)).status).toBe(404);
  expect((await noor.get("/team/nood/bereiken/x")).status).toBe(404);
});

test("who keeps a sign-up at their own place reads there day by day who read along, also when it is over", async () => {
  const { href, id } = await signUpAnna();
  const { personId, visitor: anna } = await centre.signInAs({ name: "Anna", role: "facilitator" });
  await centre.superPool.query(
    `select set_config('app.actor', 'house', true); update programme.sign_up set person_id = '${personId}' where id = '${id}'`,
  );
  const read = async () => await (await anna.get("/mijn-plek/wie-las-mee")).text();
  const place = async () => await (await anna.get("/mijn-plek")).text();
  expect(await read()).toContain("Nog niemand las iets over jou.");
  expect(await place()).not.toContain("Er was haast");

  await noor.post(href, { reason });
  expect(await place()).toContain("Er was haast, en iemand van het team opende iets van jou.");
  const before = await read();
  await centre.superPool.query("delete from programme.sign_up");

  expect(before).toMatch(/dinsdag 24 november<\/h2>.*keek in nood hoe je te bereiken bent, bij Tekenen\./s);
  expect(await read()).toEqual(before);
});

async function signUpAnna() {
  const left = { name: "Anna", contact: "email", reach: "anna@mail.example" };
  const own = await join(centre.visitor(), drawing, left);
  const { rows } = await centre.superPool.query<{ id: string }>("select id from programme.sign_up where name = 'Anna'");
  const id = rows[0]?.id ?? "";
  return { own, id, href: `/team/nood/bereiken/${id}` };
}

async function doJobs(): Promise<void> {
  const { rows } = await centre.superPool.query(
    `select id as "eventId", kind, subject_id as "subjectId", centre_id as "centreId" from platform.event
     where kind = 'programme.opened-in-emergency' order by id`,
  );
  for (const event of rows)
    for (const job of reachingJobs) if ("onEvent" in job) await job.onEvent(centre.workshop, event);
}

async function listMails() {
  const { rows } = await centre.superPool.query(
    "select address, subject, body from platform.message order by created_at",
  );
  return rows;
}
