// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { house, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPerson } from "../../../../test/support/people.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { addActivity, changeActivity, publishActivity } from "../activities/activity.commands.ts";
import { planAllActivities } from "../activities/activity.jobs.ts";
import type { ActivityFacts } from "../activities/activity.ts";
import { testFacts, weekly } from "../activities/test-programme.ts";
import { confirmAnew } from "./confirming.jobs.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
let coordinator: Visitor;

beforeEach(async () => {
  await pool.query("delete from programme.activity; delete from platform.message; delete from people.role");
  centre.clock.set("2026-11-24T11:00");
  coordinator = await centre.coordinator();
});

describe("asking whether it goes on", () => {
  test("whoever leads it gets one letter after half a year, however often the job runs", async () => {
    const id = await addWeekly();
    const lead = await addLead(id);

    await dayAfterDay("2027-05-26T08:20", 3);

    const mails = await mailsAbout(id);
    expect(mails.map(({ address, kind }) => [address, kind])).toEqual([[lead.email, "programme.confirm-ask"]]);
    expect(mails[0]?.body).toContain("Gaat Schrijven nog door?");
    expect(mails[0]?.body).toContain("Weten we niets voor woensdag 9 juni?");
    expect(mails[0]?.body).toContain(`http://localhost/team/bevestigen/${id}\n`);
    expect(await isUnconfirmed(id)).toBe(false);
  });

  test("where nobody leads it, each coordinator of the house is asked", async () => {
    const { email } = await centre.signInAs({ name: "Bea", role: "coordinator" });
    const other = await centre.signInAs({ name: "Cas", role: "coordinator" });
    const id = await addWeekly();

    await dayAfterDay("2027-05-26T08:20", 1);

    const asked = (await mailsAbout(id)).map(({ address }) => address);
    expect(asked).toHaveLength(3);
    expect(asked).toEqual(expect.arrayContaining([email, other.email]));
  });

  test("a course with an end within half a year, a draft and what has stopped are left alone", async () => {
    await addWeekly({ schedule: { ...weekly(), rrule: "FREQ=WEEKLY;COUNT=8" } });
    await addWeekly({ published: false });
    const ended = await addWeekly();
    await coordinator.post(`/team/programma/${ended}/einde`, {});

    await dayAfterDay("2027-05-26T08:20", 1);

    expect(await countMails()).toBe(0);
  });

  test("two weeks without an answer make it unconfirmed for visitors, and the coordinators hear who could phone", async () => {
    const id = await addWeekly();

    await dayAfterDay("2027-05-26T08:20", 1);
    await dayAfterDay("2027-06-08T08:20", 1);
    expect(await isUnconfirmed(id)).toBe(false);
    await dayAfterDay("2027-06-09T08:20", 1);

    expect(await isUnconfirmed(id)).toBe(true);
    const kinds = (await mailsAbout(id)).map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(["programme.confirm-ask", "programme.confirm-mark"]);
    expect(await read(coordinator, "/team/bevestigen")).toContain("Weten we niets voor woensdag 4 augustus?");
  });

  test("a group without hosts and without a lead is shown so at once", async () => {
    const id = await addWeekly({ facts: { hosts: [] } });

    await dayAfterDay("2027-05-26T08:20", 1);

    expect(await isUnconfirmed(id)).toBe(true);
  });
});

describe("when nobody can say", () => {
  test("only eight weeks later further dates go, those with people stay, and one button brings all back", async () => {
    const id = await addWeekly({ facts: { hosts: [] } });
    await planTo("2027-07-19T03:10");
    await dayAfterDay("2027-07-19T08:20", 1);
    const planned = await countDates(id);
    await pool.query(
      "update programme.occurrence set places_taken = 1 where activity_id = $1 and starts_local = '2027-09-21T11:00'",
      [id],
    );

    await dayAfterDay("2027-09-12T08:20", 1);
    expect(await countDates(id)).toBe(planned);
    await dayAfterDay("2027-09-13T08:20", 1);
    await planTo("2027-09-14T03:10");
    expect(await listDatesFrom(id, "2027-09-14")).toEqual(["2027-09-21 11:00:00"]);
    expect(await read(coordinator, "/team/bevestigen")).toContain("Geen nieuwe datums meer");

    await coordinator.post(`/team/bevestigen/${id}/bevestiging`, {});

    expect((await listDatesFrom(id, "2027-09-14")).length).toBeGreaterThan(20);
    expect(await isUnconfirmed(id)).toBe(false);
  });

  test("someone says that they phone, the others see it, and what came of it ends the question", async () => {
    const id = await addWeekly({ facts: { hosts: [] } });
    await dayAfterDay("2027-05-26T08:20", 1);
    const [{ visitor: joke }, other] = [await centre.signInAs({ name: "Joke", role: "host" }), await centre.host()];

    await joke.post(`/team/bevestigen/${id}/telefoon`, {});
    await other.post(`/team/bevestigen/${id}/telefoon`, {});

    const seen = await read(other, `/team/bevestigen/${id}`);
    expect(seen).toContain("Joke belt hierover");
    expect(seen).not.toContain("Wat kwam eruit?");
    expect((await joke.post(`/team/bevestigen/${id}/uitkomst`, {})).status).toBe(422);

    await joke.post(`/team/bevestigen/${id}/uitkomst`, { outcome: "nobody-reached" });
    expect(await read(other, `/team/bevestigen/${id}`)).toContain("Joke belde op woensdag 26 mei en bereikte niemand.");
    expect(await isUnconfirmed(id)).toBe(true);

    await other.post(`/team/bevestigen/${id}/telefoon`, {});
    await other.post(`/team/bevestigen/${id}/uitkomst`, { outcome: "goes-on" });
    expect(await isUnconfirmed(id)).toBe(false);
    expect(await read(other, "/team/bevestigen")).toContain("Alles is bevestigd.");
  });

  test("a partner's own telephone number stands with it", async () => {
    const { rows } = await pool.query<{ id: string }>(
      "insert into network.organization (name) values ('De Buren') returning id",
    );
    const partner = rows[0]?.id ?? "";
    await pool.query("insert into network.phone (organization_id, number) values ($1, '075 111 11 11')", [partner]);
    const id = await addWeekly({ facts: { hosts: [], offeredBy: partner } });
    await dayAfterDay("2027-05-26T08:20", 1);

    const page = await read(coordinator, `/team/bevestigen/${id}`);

    expect(page).toContain("De Buren");
    expect(page).toContain('href="tel:0751111111"');
  });
});

describe("what counts as confirming", () => {
  test("saving it, also when nothing changed", async () => {
    const id = await addWeekly({ facts: { hosts: [] } });
    await dayAfterDay("2027-05-26T08:20", 1);

    const content = { facts: { ...testFacts(centre.centre.organizationId), hosts: [] }, schedule: weekly() };
    await withActor(centre.db, house, async (trx) => await changeActivity(trx, id, content, centre.clock.now()));

    expect(await isUnconfirmed(id)).toBe(false);
  });
});

describe("who may say so", () => {
  test("whoever leads the group may, and of another's group knows nothing", async () => {
    const [own, another] = [await addWeekly(), await addWeekly()];
    const { id } = await addLead(own);
    await dayAfterDay("2027-05-26T08:20", 1);
    const visitor = await centre.signedIn(id);

    expect(await read(visitor, `/team/bevestigen/${own}`)).toContain("Gaat Schrijven nog door?");
    expect((await visitor.get(`/team/bevestigen/${another}`)).status).toBe(404);
    expect((await visitor.post(`/team/bevestigen/${another}/stop`, {})).status).toBe(404);
    expect((await visitor.post(`/team/bevestigen/${own}/bevestiging`, {})).status).toBe(303);
  });

  test("who is not signed in is sent to sign in", async () => {
    const answer = await centre.visitor().get("/team/bevestigen");

    expect([answer.status, answer.headers.get("location")?.split("?")[0]]).toEqual([303, "/inloggen"]);
  });
});

type Weekly = { facts?: Partial<ActivityFacts>; schedule?: ReturnType<typeof weekly>; published?: boolean };

async function addWeekly({ facts = {}, schedule = weekly(), published = true }: Weekly = {}): Promise<string> {
  const content = { facts: { ...testFacts(centre.centre.organizationId), ...facts }, schedule };
  return await withActor(centre.db, house, async (trx) => {
    const { id } = await addActivity(trx, centre.centre.id, content, randomUUID(), centre.clock.now());
    if (published) await publishActivity(trx, id, centre.clock.now());
    return id;
  });
}

async function addLead(activityId: string) {
  const email = `${randomUUID()}@team.example`;
  const id = await addPerson(pool, { name: "Noor", email, role: "facilitator", centre: centre.centre });
  await pool.query(
    "insert into programme.lead (activity_id, person_id, centre_id, created_at) values ($1, $2, $3, now())",
    [activityId, id, centre.centre.id],
  );
  return { id, email };
}

/** The job on this day, and so many times in all. */
async function dayAfterDay(local: string, times: number) {
  centre.clock.set(local);
  for (let time = 0; time < times; time += 1) await confirmAnew(centre.workshop);
  // A session does not last half a year.
  coordinator = await centre.coordinator();
}

async function planTo(local: string) {
  centre.clock.set(local);
  await planAllActivities(centre.workshop);
}

async function read(visitor: Visitor, address: string): Promise<string> {
  return await (await visitor.get(address)).text();
}

async function isUnconfirmed(id: string): Promise<boolean> {
  const { rows } = await pool.query("select 1 from programme.activity where id = $1 and unconfirmed_at is not null", [
    id,
  ]);
  return rows.length > 0;
}

async function mailsAbout(id: string) {
  const { rows } = await pool.query<{ kind: string; address: string; body: string }>(
    "select kind, address, body from platform.message where once_key like '%' || $1 || '%' order by created_at, kind",
    [id],
  );
  return rows;
}

async function countMails(): Promise<number> {
  return (await pool.query("select 1 from platform.message where kind like 'programme.confirm-%'")).rows.length;
}

async function countDates(id: string): Promise<number> {
  return (await pool.query("select 1 from programme.occurrence where activity_id = $1", [id])).rows.length;
}

async function listDatesFrom(id: string, day: string): Promise<string[]> {
  const { rows } = await pool.query<{ starts: string }>(
    "select starts_local::text as starts from programme.occurrence where activity_id = $1 and starts_local >= $2 order by 1",
    [id, day],
  );
  return rows.map(({ starts }) => starts);
}
