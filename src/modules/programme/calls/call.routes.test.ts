// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { type Actor, house, nobody, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { endActivity } from "../activities/ending.commands.ts";
import { addSignUp, addWeeklyGroup, type TestGroup } from "../dates/test-group.ts";
import { clearDayAfter } from "../register/clearing.commands.ts";
import { eraseCalls } from "./call.commands.ts";
import { callJobs } from "./call.jobs.ts";
import { countOpenCalls } from "./call.queries.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const phone = "06 1234 5678";
let group: TestGroup;
let host: Visitor;

beforeEach(async () => {
  await pool.query("delete from programme.activity");
  await pool.query("delete from people.reading");
  centre.clock.set("2026-11-24T11:00");
  group = await addWeeklyGroup(centre);
  host = await centre.host();
});

const choose = async (what: string, fields: Record<string, string> = {}) =>
  await host.post(group.address, { dateId: group.dateId, what, ...fields });
const list = async () => await (await host.get("/team/bellen")).text();

async function calls(): Promise<string[]> {
  const { rows } = await pool.query(
    `select name, about, called_at is not null as called from programme.call join programme.sign_up on sign_up.id = sign_up_id order by about, name`,
  );
  return rows.map(({ name, about, called }) => `${name} ${about}${called ? " called" : ""}`);
}

async function callId(): Promise<string> {
  const { rows } = await pool.query("select id from programme.call limit 1");
  return rows[0]?.id;
}

describe("who is put on the call list", () => {
  test("whoever left only a number, for the date or for the whole series, and still counts on it", async () => {
    await addSignUp(centre, group, "Anna", { phone });
    await addSignUp(centre, group, "Bram", { phone, series: true });
    await addSignUp(centre, group, "Chris", { email: "chris@post.example" });
    await addSignUp(centre, group, "Dana");
    await addSignUp(centre, group, "Eef", { phone, status: "cancelled" });
    const missing = await addSignUp(centre, group, "Fien", { phone, series: true });
    await pool.query(
      "insert into programme.missed_date (sign_up_id, occurrence_id, centre_id, created_at) values ($1, $2, $3, now())",
      [missing, group.dateId, centre.centre.id],
    );

    await Promise.all([choose("cancel"), choose("cancel")]);

    expect(await calls()).toEqual(["Anna cancelled", "Bram cancelled"]);
  });

  test("nobody is called that it goes on after all who never heard that it would not", async () => {
    await addSignUp(centre, group, "Anna", { phone });
    await choose("cancel");
    await choose("restore");
    expect(await calls()).toEqual([]);

    await choose("cancel");
    await host.post("/team/bellen", { callId: await callId(), what: "called" });
    await choose("restore");
    expect(await calls()).toEqual(["Anna cancelled called", "Anna restored"]);
  });

  test("one call tells of a move and of what else changed, and waits while the date is cancelled", async () => {
    await addSignUp(centre, group, "Anna", { phone });
    await choose("hosts", { hosts: "Piet", tell: "yes" });
    await choose("time", { date: "2026-11-26", startTime: "10:00", endTime: "11:00" });
    await choose("notice", { notice: "Neem een jas mee.", tell: "yes" });
    expect(await calls()).toEqual(["Anna moved"]);
    expect(await list()).toContain(
      "Wandelen is nu op donderdag 26 november, 10.00 tot 11.00 uur. De plek: Bij ons in huis. Piet ontvangt je. Neem een jas mee.",
    );

    await choose("cancel");
    expect(await list()).not.toContain("is nu op");
    await choose("restore");
    expect(await list()).toContain("is nu op");
  });

  test("whoever heard that it would not take place hears in one call that it does, when, and with whom", async () => {
    await addSignUp(centre, group, "Anna", { phone });
    await choose("cancel");
    await host.post("/team/bellen", { callId: await callId(), what: "called" });
    await choose("restore");
    await choose("time", { date: "2026-11-26", startTime: "10:00", endTime: "11:00" });
    await choose("hosts", { hosts: "Piet", tell: "yes" });

    expect(await calls()).toEqual(["Anna cancelled called", "Anna restored"]);
    expect(await list()).toContain(
      "Wandelen gaat toch door: donderdag 26 november, 10.00 tot 11.00 uur. De plek: Bij ons in huis. Piet ontvangt je.",
    );
  });

  test("when an activity ends, whoever counted on a date is called", async () => {
    await addSignUp(centre, group, "Anna", { phone });

    await withActor(centre.db, house, async (trx) => await endActivity(trx, group.id, centre.clock.now()));

    expect(await calls()).toEqual(["Anna cancelled"]);
  });

  test("who moved up or is offered a place, once, however often the job is done", async () => {
    const anna = await addSignUp(centre, group, "Anna", { phone });
    const bram = await addSignUp(centre, group, "Bram", { email: "bram@post.example" });
    const [job] = callJobs;
    if (!job || !("onEvent" in job)) throw new Error("no job");

    for (const subjectId of [anna, anna, bram]) {
      await job.onEvent(centre.workshop, {
        eventId: 1,
        kind: "programme.moved-up",
        subjectId,
        centreId: centre.centre.id,
      });
      await host.post("/team/bellen", { callId: await callId(), what: "called" });
    }

    expect(await calls()).toEqual(["Anna moved-up called"]);
  });
});

describe("the page", () => {
  test("shows the number and one neutral sentence, and it is written down that this was read", async () => {
    const anna = await addSignUp(centre, group, "Anna", { phone });
    await choose("cancel", { reason: "weather" });

    const page = await list();

    expect(page).toContain('href="tel:0612345678"');
    expect(page).toContain("Wandelen van woensdag 25 november gaat niet door. Het weer werkt niet mee.");
    const { rows } = await pool.query("select about_id, what from people.reading");
    expect(rows).toEqual([{ about_id: anna, what: "programme.phone" }]);
  });

  test("for who hosts at two houses, each house has its own list", async () => {
    await addSignUp(centre, group, "Anna", { phone });
    await choose("cancel");
    const other = await centre.addCentre(`buren-${randomUUID().slice(0, 8)}`, `${randomUUID()}.example`);
    const hostOfBoth: Actor = {
      kind: "person",
      personId: randomUUID(),
      hostAt: [centre.centre.id, other.id],
      coordinatorAt: [],
    };

    const open = await withActor(centre.db, hostOfBoth, async (trx) => [
      await countOpenCalls(trx, centre.centre.id, centre.clock.now()),
      await countOpenCalls(trx, other.id, centre.clock.now()),
    ]);

    expect(open).toEqual([1, 0]);
  });

  test("called takes someone off the list, which can be undone; not reached keeps them on it", async () => {
    await addSignUp(centre, group, "Anna", { phone });
    await choose("cancel");
    const mark = async (what: string) =>
      await host.read(await host.post("/team/bellen", { callId: await callId(), what }));

    expect(await mark("tried")).toContain("Niet bereikt om 11.00 uur");
    expect(await mark("called")).not.toContain("tel:06");
    expect(await mark("undone")).toContain("tel:06");
  });

  test("forgets a call when the date is over, the sign-up is erased, or the person cancelled", async () => {
    const anna = await addSignUp(centre, group, "Anna", { phone });
    await addSignUp(centre, group, "Bram", { phone });
    await choose("cancel");
    const open = async () =>
      await withActor(centre.db, asHost(), async (trx) => {
        return await countOpenCalls(trx, centre.centre.id, centre.clock.now());
      });
    expect(await open()).toBe(2);

    await withActor(centre.db, house, async (trx) => await eraseCalls(trx, { signUpId: anna }));
    expect(await open()).toBe(1);
    await pool.query("update programme.sign_up set status = 'cancelled' where name = 'Bram'");
    expect(await open()).toBe(0);
    await pool.query("update programme.sign_up set status = 'confirmed' where name = 'Bram'");
    centre.clock.set("2026-11-25T16:30");
    expect(await open()).toBe(0);
    centre.clock.set("2026-11-26T00:30");
    await withActor(centre.db, house, async (trx) => await clearDayAfter(trx, "programme.call", centre.clock.now()));
    expect(await calls()).toEqual([]);
  });

  test("is not there for visitors, and the database shows them no call", async () => {
    await addSignUp(centre, group, "Anna", { phone });
    await choose("cancel");

    expect((await centre.visitor().get("/team/bellen")).status).toBe(303);
    const seen = await withActor(centre.db, nobody, async (trx) => {
      return await trx.selectFrom("programme.call").select("id").execute();
    });
    expect(seen).toEqual([]);
  });
});

function asHost(): Actor {
  return { kind: "person", personId: crypto.randomUUID(), hostAt: [centre.centre.id], coordinatorAt: [] };
}
