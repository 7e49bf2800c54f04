// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { type Actor, house, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import { nameHost } from "../sign-ups/sign-up-test-date.ts";
import { leadsActivity } from "./lead.queries.ts";
import { leadTables } from "./personal-tables.ts";
import { listToCall, listWhoComes } from "./team.queries.ts";
import { addFacilitator, addLead } from "./test-team.ts";

const centre = await createTestCentre();
await nameHost(centre);
const pool = centre.superPool;
type Group = { activityId: string; occurrenceId: string; address: string };
let own: Group;
let others: Group;

beforeEach(async () => {
  await pool.query("delete from programme.activity");
  await pool.query("delete from people.reading");
  own = await addGroup("Lotgenoten");
  others = await addGroup("Rouwgroep");
});

describe("a facilitator", () => {
  test("sees the dates of their own group with who comes, and of another's group nothing at all", async () => {
    await signUp(own, "Anna");
    await signUp(others, "Bram");
    const { browser } = await addFacilitator(centre, "Ruth", [own.activityId]);

    const mine = await (await browser.get("/team/mijn")).text();
    const list = await (await browser.get(own.address)).text();

    expect(mine).toContain("Lotgenoten");
    expect(mine).not.toContain("Rouwgroep");
    expect(list).toContain("Anna");
    expect(list).not.toContain("Bram");
  });

  test.each(["", "/lijst", "/bellijst"])(
    "finds no page of another's date at its address%s, as if it does not exist",
    async (below) => {
      await signUp(others, "Bram", "06 1234 5678");
      const { browser } = await addFacilitator(centre, "Ruth", [own.activityId]);

      const hidden = await browser.get(others.address + below);
      const missingAddress = `/team/programma/${randomUUID()}/datums/2026-11-24${below}`;
      const missing = await browser.get(missingAddress);

      expect([hidden.status, missing.status]).toEqual([404, 404]);
      expect((await hidden.text()).replaceAll(others.address + below, missingAddress)).toBe(await missing.text());
      expect(await countReadings()).toBe(0);
    },
  );

  test("counts the people of their own date, and of nobody else's", async () => {
    const { browser } = await addFacilitator(centre, "Ruth", [own.activityId]);
    centre.clock.set("2026-11-24T15:00");

    const counted = await browser.post(`${own.address}/aanwezigheid`, { peopleCame: "7" });
    const refused = await browser.post(`${others.address}/aanwezigheid`, { peopleCame: "7" });
    centre.clock.set("2026-11-24T11:00");

    expect([counted.status, refused.status]).toEqual([303, 404]);
    expect(await peopleCame(own)).toBe(7);
    expect(await peopleCame(others)).toBeNull();
  });

  test.each(["/team/aan-de-balie", "/team/vandaag/wachten", "/team/programma", "/team/mensen"])(
    "finds nothing at %s, which is for hosts or coordinators",
    async (address) => {
      const { browser } = await addFacilitator(centre, "Ruth", [own.activityId]);

      expect((await browser.get(address)).status).toBe(404);
    },
  );

  test("comes from the word Team in the menu to their own dates", async () => {
    const { browser } = await addFacilitator(centre, "Ruth", []);

    const answer = await browser.get("/team");

    expect(answer.headers.get("location")).toBe("/team/mijn");
    expect(await browser.read(answer)).toContain("De komende weken staat er niets van jou.");
    expect(await (await browser.get("/")).text()).toContain('href="/team"');
  });

  test("whose role ended sees nothing any more, by page or by row, and the lead itself goes at night", async () => {
    await signUp(own, "Anna");
    const { browser, personId } = await addFacilitator(centre, "Ruth", [own.activityId]);
    await pool.query("update people.role set ended_at = now() where person_id = $1", [personId]);

    const page = await browser.get(own.address);
    const rows = await namesSeenBy(asFacilitator(personId), own);
    const cleared = await withActor(centre.db, house, async (trx) => {
      return await leadTables[0]?.clear?.(trx, centre.clock.now());
    });

    expect(page.status).toBe(404);
    expect(rows).toEqual([]);
    expect(cleared).toBe(1);
  });

  test("who takes a pause sees nothing until they take it up again, and keeps their group", async () => {
    await signUp(own, "Anna");
    const { browser, personId } = await addFacilitator(centre, "Ruth", [own.activityId]);
    const { rows } = await pool.query("select id from people.role where person_id = $1", [personId]);
    const role = `/mijn-plek/rollen/${rows[0].id}`;

    await browser.post(`${role}/pauze`, {});
    const paused = [(await browser.get(own.address)).status, await namesSeenBy(asFacilitator(personId), own)];
    const leads = await withActor(centre.db, asFacilitator(personId), async (trx) => {
      return await leadsActivity(trx, personId, own.activityId);
    });
    const cleared = await withActor(centre.db, house, async (trx) => {
      return await leadTables[0]?.clear?.(trx, centre.clock.now());
    });
    await browser.post(`${role}/hervatting`, {});

    expect(paused).toEqual([404, []]);
    expect(leads).toBe(false);
    expect(cleared).toBe(0);
    expect((await browser.get(own.address)).status).toBe(200);
  });
});

test("the database itself shows a facilitator names and numbers of their own group only", async () => {
  await signUp(own, "Anna", "06 1234 5678");
  await signUp(others, "Bram", "06 8765 4321");
  const { personId } = await addFacilitator(centre, "Ruth", [own.activityId]);

  expect(await namesSeenBy(asFacilitator(personId), own)).toEqual(["Anna", "06 1234 5678"]);
  expect(await namesSeenBy(asFacilitator(personId), others)).toEqual([]);
  expect(await namesSeenBy(asFacilitator(randomUUID()), own)).toEqual([]);
});

describe("who leads an activity", () => {
  test("is chosen by a coordinator from the team, and can be taken off again", async () => {
    const { personId, browser } = await addFacilitator(centre, "Ruth", []);
    const coordinator = await centre.coordinator();
    const page = `/team/programma/${own.activityId}/wie`;

    await coordinator.post(page, { person: personId });
    const whileLeading = await browser.get(own.address);
    const shown = await (await coordinator.get(page)).text();
    await coordinator.post(page, {});
    const afterwards = await browser.get(own.address);

    expect([whileLeading.status, afterwards.status]).toEqual([200, 404]);
    expect(shown).toMatch(new RegExp(`value="${personId}"[^>]*checked`));
  });

  test("is never somebody from outside the team", async () => {
    const other = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, `${randomUUID()}.localhost`);
    const stranger = await centre.coordinatorOf(other);
    const coordinator = await centre.coordinator();
    const page = `/team/programma/${own.activityId}/wie`;

    await coordinator.post(page, { person: randomUUID() });

    const { rows } = await pool.query("select from programme.lead");
    expect(rows).toEqual([]);
    expect((await stranger.get(page)).status).toBe(404);
  });

  test("is no business of a host", async () => {
    const host = await centre.host();

    expect((await host.get(`/team/programma/${own.activityId}/wie`)).status).toBe(404);
    expect((await host.post(`/team/programma/${own.activityId}/wie`, {})).status).toBe(404);
  });
});

test("a host who leads a group finds its date first on today's page, marked as theirs", async () => {
  const host = await centre.host();
  const { rows } = await pool.query<{ id: string }>(
    "select person_id as id from people.role where role = 'host' order by started_at desc limit 1",
  );
  await addLead(centre, others.activityId, rows[0]?.id ?? "");

  const page = await (await host.get("/team")).text();

  expect(page.indexOf("Rouwgroep")).toBeLessThan(page.indexOf("Lotgenoten"));
  expect(page).toContain("Van jou");
});

describe("attendance", () => {
  test("is a number without names: asked once it has begun, shown back, changed and taken away again", async () => {
    const host = await centre.host();
    expect(await (await host.get(own.address)).text()).not.toContain("Hoeveel mensen waren er?");

    centre.clock.set("2026-11-24T14:30");
    const counted = await host.post(`${own.address}/aanwezigheid`, { peopleCame: "12" });
    const shown = await host.read(counted);
    const today = await (await host.get("/team")).text();
    await host.post(`${own.address}/aanwezigheid`, { peopleCame: "" });
    centre.clock.set("2026-11-24T11:00");

    expect(shown).toContain("Het aantal is bewaard.");
    expect(shown).toContain('value="12"');
    expect(today).toContain("Er waren 12 mensen");
    expect(today).not.toContain("%");
    expect(await peopleCame(own)).toBeNull();
  });

  test.each(["veel", "-1", "1000", "2,5"])("is no number when someone types %j, and says so", async (typed) => {
    const host = await centre.host();
    centre.clock.set("2026-11-24T14:30");

    const answer = await host.post(`${own.address}/aanwezigheid`, { peopleCame: typed });
    centre.clock.set("2026-11-24T11:00");

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Vul een getal in, of laat het leeg.");
    expect(await peopleCame(own)).toBeNull();
  });
});

test("how many said, without a name, that they come stands on the team's page as about so many", async () => {
  const soup = await addActivity(pool, centre.centre, { title: "Soep" });
  await pool.query("update programme.activity set joining = 'tell-us' where id = $1", [soup.id]);
  const occurrenceId = await addOccurrence(pool, soup, { startsLocal: "2026-11-24T12:00" });
  for (const people of [3, 4]) {
    await pool.query(
      `insert into programme.headcount (centre_id, occurrence_id, people, form_key, created_at, changed_at)
       values ($1, $2, $3, gen_random_uuid(), now(), now())`,
      [centre.centre.id, occurrenceId, people],
    );
  }

  expect(await (await (await centre.host()).get("/team")).text()).toContain("Ongeveer 7");
});

async function addGroup(title: string): Promise<Group> {
  const activity = await addActivity(pool, centre.centre, { title, joining: "sign-up" });
  await pool.query(
    `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes)
     values ($1, $2, '2026-11-24T14:00', 'Europe/Amsterdam', 120)`,
    [activity.id, centre.centre.id],
  );
  const occurrenceId = await addOccurrence(pool, activity, { startsLocal: "2026-11-24T14:00" });
  return { activityId: activity.id, occurrenceId, address: `/team/programma/${activity.id}/datums/2026-11-24` };
}

async function signUp({ occurrenceId }: Group, name: string, phone: string | null = null): Promise<void> {
  await pool.query(
    `insert into programme.sign_up (centre_id, occurrence_id, name, status, phone, form_key, created_at)
     values ($1, $2, $3, 'confirmed', $4, gen_random_uuid(), now())`,
    [centre.centre.id, occurrenceId, name, phone],
  );
  await pool.query("update programme.occurrence set places_taken = places_taken + 1 where id = $1", [occurrenceId]);
}

function asFacilitator(personId: string): Actor {
  return { kind: "person", personId, hostAt: [], coordinatorAt: [] };
}

async function namesSeenBy(actor: Actor, { occurrenceId }: Group): Promise<string[]> {
  return await withActor(centre.db, actor, async (trx) => {
    const people = await listWhoComes(trx, centre.centre.id, occurrenceId);
    const toCall = await listToCall(trx, centre.centre.id, occurrenceId);
    return [...people.map(({ name }) => name), ...toCall.map(({ phone }) => phone)];
  });
}

async function peopleCame({ occurrenceId }: Group): Promise<number | null> {
  const { rows } = await pool.query<{ people: number | null }>(
    "select people_came as people from programme.occurrence where id = $1",
    [occurrenceId],
  );
  return rows[0]?.people ?? null;
}

async function countReadings(): Promise<number> {
  const { rows } = await pool.query("select from people.reading");
  return rows.length;
}
