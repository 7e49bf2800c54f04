// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { house, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { doJobs, mailsTo } from "../sign-ups/sign-up-test-date.ts";
import { planOccurrences } from "./occurrence.commands.ts";
import { addSignUp, addWeeklyGroup, rowOf, type TestGroup } from "./test-group.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
let group: TestGroup;
let host: Visitor;

beforeEach(async () => {
  await pool.query("delete from programme.activity");
  centre.clock.set("2026-11-24T11:00");
  group = await addWeeklyGroup(centre);
  host = await centre.host();
});

async function choose(what: string, fields: Record<string, string> = {}): Promise<Response> {
  return await host.post(group.address, { dateId: group.dateId, what, ...fields });
}

describe("a host who is ill this morning", () => {
  test("reads how many people will hear of it and how, before and after", async () => {
    await addSignUp(centre, group, "Anna", { email: "anna@post.example" });
    await addSignUp(centre, group, "Bram", { phone: "06 1234 5678" });
    await addSignUp(centre, group, "Chris");

    const before = await (await host.get(group.address)).text();
    const after = await host.read(await choose("cancel", { reason: "host-away" }));

    for (const page of [before, after]) {
      expect(page).toContain("1 mens krijgt een e-mail.");
      expect(page).toContain("1 mens is alleen te bellen en komt op de bellijst.");
      expect(page).toContain("1 mens ziet het alleen op de site.");
      expect(page).not.toMatch(/Anna|Bram|1234/);
    }
    expect(after).toContain("Deze datum gaat niet door. Wie je zou ontvangen, kan er niet zijn.");
    expect(after).toContain("/team/bellen");
  });

  test("can say it in own words, change those, and undo it", async () => {
    await choose("cancel", { reason: "none", ownReason: "De bus rijdt niet." });
    expect(await rowOf(centre, group.dateId)).toMatchObject({ cancel_reason: "De bus rijdt niet." });

    const changed = await host.read(await choose("cancel", { ownReason: "De trein rijdt niet." }));
    expect(changed).toContain("De reden is veranderd.");
    await choose("restore");
    expect(await rowOf(centre, group.dateId)).toMatchObject({ cancel_reason: "", cancelled_at: null });
  });

  test("can still do so when it has just begun, but not when it is over", async () => {
    centre.clock.set("2026-11-25T14:05");
    await choose("cancel");
    expect((await rowOf(centre, group.dateId)).cancelled_at).not.toBeNull();

    centre.clock.set("2026-11-25T18:00");
    expect(await (await host.get(group.address)).text()).toContain("Deze datum is voorbij.");
    await choose("restore");
    expect((await rowOf(centre, group.dateId)).cancelled_at).not.toBeNull();
  });
});

describe("another time, place or host", () => {
  test("a date that moves has another address, and its form sent twice still finds it", async () => {
    const fields = { date: "2026-11-26", startTime: "10.00", endTime: "12.00" };

    const first = await choose("time", fields);
    const second = await choose("time", fields);

    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
    expect(await host.read(first)).toContain("Donderdag 26 november, 10.00 tot 12.00 uur");
    expect(await host.read(await choose("usual-time"))).toContain("Woensdag 25 november, 14.00 tot 16.00 uur");
  });

  test.each([
    [
      "an end before its start",
      { date: "2026-11-26", startTime: "10.00", endTime: "9.00" },
      "Het einde ligt voor het begin",
    ],
    ["a time in the past", { date: "2026-11-23", startTime: "10.00", endTime: "12.00" }, "Deze tijd is al voorbij."],
    ["a date that exists", { date: "2026-12-02", startTime: "14.00", endTime: "15.00" }, "is er al een datum"],
    ["no day at all", { date: "morgen", startTime: "10.00", endTime: "12.00" }, "Vul een dag in"],
  ])("%s is refused in plain words, with what was typed kept", async (_, fields, words) => {
    const answer = await choose("time", fields);

    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(words);
    expect(page).toContain(`value="${fields.startTime}"`);
  });

  test("another room is for this date only, and goes back to the usual one", async () => {
    const roomId = randomUUID();
    await pool.query("insert into spaces.room (id, centre_id, name) values ($1, $2, 'De serre')", [
      roomId,
      centre.centre.id,
    ]);

    const page = await host.read(await choose("place", { roomId, tell: "yes" }));
    expect(page).toContain("Nu: De serre");
    await choose("usual-place");
    expect(await rowOf(centre, group.dateId)).toMatchObject({ room_id: null, place_note: null, sequence: 2 });
  });

  test("a room of another centre is refused, and so is no place at all", async () => {
    expect((await choose("place", { roomId: randomUUID() })).status).toBe(422);
    expect(await (await choose("place", { roomId: "", placeNote: "" })).text()).toContain("schrijf waar het is");
  });

  test("another host is named; whoever chose to tell nobody reads that", async () => {
    const page = await host.read(await choose("hosts", { hosts: "Piet, Fatima" }));

    expect(page).toContain("Nu: Piet, Fatima");
    expect(page).toContain("We sturen niemand bericht.");
    await choose("hosts", { hosts: "Noor" });
    expect(await rowOf(centre, group.dateId)).toMatchObject({ hosts: null });
  });

  test("a line is added and taken away", async () => {
    await choose("notice", { notice: "Neem een jas mee." });
    expect(await rowOf(centre, group.dateId)).toMatchObject({ notice: "Neem een jas mee." });
    await choose("no-notice");
    expect(await rowOf(centre, group.dateId)).toMatchObject({ notice: "" });
  });

  test("is mailed to whoever left an address, with the line for visitors and without a word too many", async () => {
    await addSignUp(centre, group, "Chris", { email: "chris@post.example" });
    await choose("notice", { notice: "Neem een jas mee.", tell: "yes" });
    await choose("cancel", { reason: "weather" });

    await doJobs(centre);

    const mails = await mailsTo(centre, "chris@post.example");
    expect(mails.map(({ kind }) => kind)).toEqual(["programme.sign-up-called-off"]);
    expect(mails[0]?.body).toContain("Waarom: Het weer werkt niet mee.");
    await choose("restore");
    await choose("hosts", { hosts: "Piet", tell: "yes" });
    await doJobs(centre);
    const changed = (await mailsTo(centre, "chris@post.example")).find(({ kind }) => kind.endsWith("changed"));
    expect(changed?.body).toContain("Wie je ontvangt: Piet\nGoed om te weten: Neem een jas mee.");
  });

  test("a choice that does not exist changes nothing", async () => {
    expect((await choose("weg")).status).toBe(422);
    expect(await rowOf(centre, group.dateId)).toMatchObject({ sequence: 0 });
  });
});

describe("an extra date", () => {
  const extra = () => `/team/programma/${group.id}/datums/nieuw`;

  test("is added, and a mistake keeps what was typed", async () => {
    const wrong = await host.post(extra(), { date: "2026-11-25", startTime: "14:00", endTime: "15:00" });
    const added = await host.post(extra(), { date: "2026-11-27", startTime: "9:30", endTime: "11:00" });

    expect([wrong.status, added.status]).toEqual([422, 303]);
    expect(await wrong.text()).toContain('value="2026-11-25"');
    expect(await host.read(added)).toContain("Vrijdag 27 november, 9.30 tot 11.00 uur");
  });
});

describe("who may", () => {
  test("a visitor is sent to sign in, a host of another centre finds nothing", async () => {
    const stranger = await centre.coordinatorOf(
      await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, `${randomUUID()}.localhost`),
    );

    expect((await centre.visitor().get(group.address)).status).toBe(303);
    expect((await stranger.get(group.address)).status).toBe(404);
    expect((await stranger.post(group.address, { dateId: group.dateId, what: "cancel" })).status).toBe(404);
    expect(await rowOf(centre, group.dateId)).toMatchObject({ cancelled_at: null });
  });

  test("who leads a group changes its dates, and those of no other group", async () => {
    const other = await addWeeklyGroup(centre, "Schilderen");
    const facilitator = await centre.host();
    await pool.query(
      `update people.role set role = 'facilitator' where person_id = (select person_id from people.role order by started_at desc limit 1)`,
    );
    await pool.query(
      `insert into programme.lead (activity_id, person_id, centre_id, created_at)
       select $1, person_id, centre_id, now() from people.role where role = 'facilitator'`,
      [group.id],
    );
    await addSignUp(centre, group, "Bram", { phone: "06 1234 5678" });

    const page = await facilitator.read(
      await facilitator.post(group.address, { dateId: group.dateId, what: "cancel" }),
    );

    expect(page).toContain("1 mens is alleen te bellen");
    expect(await (await facilitator.get("/team/bellen")).text()).toContain("06 1234 5678");
    expect((await facilitator.get(other.address)).status).toBe(404);
    expect((await facilitator.post(other.address, { dateId: other.dateId, what: "cancel" })).status).toBe(404);
  });
});

describe("a changed rule", () => {
  test("asks per date with people, and the question is found again until it is answered", async () => {
    const coordinator = await centre.coordinator();
    await addSignUp(centre, group, "Anna");
    await pool.query("update programme.schedule set starts_local = '2026-11-25T16:00' where activity_id = $1", [
      group.id,
    ]);
    await withActor(centre.db, house, async (trx) => await planOccurrences(trx, group.id, centre.clock.now()));
    const list = `/team/programma/${group.id}/datums`;

    const asked = await (await coordinator.get(list)).text();
    await coordinator.post(list, {});
    const still = await (await coordinator.get(list)).text();
    await coordinator.post(list, { [`date-${group.dateId}`]: "move" });
    const answered = await (await coordinator.get(list)).text();

    for (const page of [asked, still]) expect(page).toContain("Zet het op woensdag 25 november, 16.00 tot 18.00 uur");
    expect(answered).not.toContain("Wat gebeurt er met deze datum");
    expect(await (await host.get(list)).text()).not.toContain("Wat gebeurt er met deze datum");
  });
});
