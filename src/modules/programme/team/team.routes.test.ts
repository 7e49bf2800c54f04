// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { type Actor, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import { listToCall, listWhoComes } from "./team.queries.ts";

const centre = await createTestCentre();
const pool = centre.superPool;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
let occurrenceId: string;
let address: string;

beforeEach(async () => {
  await pool.query("delete from programme.activity");
  await pool.query("delete from people.reading");
  const activity = await addActivity(pool, centre.centre, { title: "Wandeling", capacity: 8 });
  await pool.query(
    `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes)
     values ($1, $2, '2026-11-24T14:00', 'Europe/Amsterdam', 120)`,
    [activity.id, centre.centre.id],
  );
  occurrenceId = await addOccurrence(pool, activity, { startsLocal: "2026-11-24T14:00" });
  address = `/team/programma/${activity.id}/datums/2026-11-24`;
});

describe("the team's page of today", () => {
  test("shows what there is today with how many come, and what is next", async () => {
    const walk = await addActivity(pool, centre.centre, { title: "Inloop" });
    await addOccurrence(pool, walk, { startsLocal: "2026-11-25T10:00" });
    await signUp("Anna");

    const page = await (await (await centre.host()).get("/team")).text();

    expect(page).toContain("Vandaag, dinsdag 24 november");
    expect(page).toContain("1 van 8 plekken");
    expect(page).toContain("Woensdag 25 november, 10.00 tot 12.00 uur");
  });

  test("says so when there is nothing, and tells a coordinator of an empty programme where one may begin", async () => {
    await pool.query("delete from programme.activity");

    const page = await (await (await centre.coordinator()).get("/team")).text();

    expect(page).toContain("Het huis staat er. Begin waar je wilt");
    expect(page).toContain("/team/programma/nieuw");
    const ofHost = await (await (await centre.host()).get("/team")).text();
    expect(ofHost).toContain("Vandaag staat er niets in het programma.");
    expect(ofHost).not.toContain("Begin waar je wilt");
  });

  test("tells coordinators, and nobody else, that someone would like to do something here", async () => {
    const host = await centre.host();
    await host.post("/mijn-plek/rollen", { role: "facilitator", words: "Ik wil een leesgroep beginnen." });

    const ofCoordinator = await (await (await centre.coordinator()).get("/team")).text();
    expect(ofCoordinator).toContain("1 mens wil hier iets doen");
    expect(ofCoordinator).not.toContain("leesgroep");
    expect(await (await host.get("/team")).text()).not.toContain("wil hier iets doen");
  });
});

describe("who comes", () => {
  test("a host sees names and needs, no telephone number, and it is written down that this was read", async () => {
    const anna = await signUp("Anna", { need: "Een stoel bij het raam", phone: "06 1234 5678" });

    const page = await (await (await centre.host()).get(address)).text();

    expect(page).toContain("Anna");
    expect(page).toContain("Een stoel bij het raam");
    expect(page).not.toContain("1234");
    expect(await readings()).toEqual([{ about_id: anna, what: "programme.sign-up", reader_role: "host" }]);
  });

  test("a telephone number stands only on the call list, which is written down too", async () => {
    await signUp("Anna", { phone: "06 1234 5678" });
    await signUp("Bram");

    const page = await (await (await centre.host()).get(`${address}/bellijst`)).text();

    expect(page).toContain("06 1234 5678");
    expect(page).not.toContain("Bram");
    expect((await readings()).map(({ what }) => what)).toEqual(["programme.phone"]);
  });

  test("the list for paper has names and boxes, and nothing to reach anyone by", async () => {
    await signUp("Anna", { phone: "06 1234 5678", need: "Een stoel" });
    await signUp("Bram", { status: "waiting" });

    const page = await (await (await centre.host()).get(`${address}/lijst`)).text();

    expect(page).toContain("Anna");
    expect(page).toContain("afvinken");
    expect(page).not.toMatch(/1234|Een stoel|Bram/);
  });

  test("whoever cancelled is no longer on it", async () => {
    await signUp("Anna", { status: "cancelled" });

    const page = await (await (await centre.host()).get(address)).text();

    expect(page).not.toContain("Anna");
    expect(page).toContain("Nog niemand heeft zich aangemeld.");
  });

  test("who is not signed in is sent to sign in, and reads nothing", async () => {
    const answer = await centre.visitor().get(address);

    expect([answer.status, answer.headers.get("location")?.split("?")[0]]).toEqual([303, "/inloggen"]);
    expect(await readings()).toEqual([]);
  });

  test("for the coordinator of another centre it is as if this date does not exist", async () => {
    const other = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, `${randomUUID()}.localhost`);

    expect((await (await centre.coordinatorOf(other)).get(address)).status).toBe(404);
  });
});

describe("the database itself", () => {
  const hostOf = (centreId: string): Actor => ({
    kind: "person",
    personId: randomUUID(),
    hostAt: [centreId],
    coordinatorAt: [],
  });

  test("shows names and numbers to a host of this centre, and to nobody else", async () => {
    await signUp("Anna", { phone: "06 1234 5678" });
    const read = async (actor: Actor) =>
      await withActor(centre.db, actor, async (trx) => {
        const people = await listWhoComes(trx, centre.centre.id, occurrenceId);
        const toCall = await listToCall(trx, centre.centre.id, occurrenceId);
        return [people.length, toCall.length];
      });

    expect(await read(hostOf(centre.centre.id))).toEqual([1, 1]);
    expect(await read(hostOf(randomUUID()))).toEqual([0, 0]);
    expect(await read({ kind: "nobody" })).toEqual([0, 0]);
  });
});

type Person = { status?: string; need?: string; phone?: string };

async function signUp(name: string, { status = "confirmed", need = "", phone }: Person = {}): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into programme.sign_up (centre_id, occurrence_id, name, status, need, phone, form_key, created_at)
     values ($1, $2, $3, $4, $5, $6, gen_random_uuid(), now()) returning id`,
    [centre.centre.id, occurrenceId, name, status, need, phone ?? null],
  );
  if (status === "confirmed") {
    await pool.query("update programme.occurrence set places_taken = places_taken + 1 where id = $1", [occurrenceId]);
  }
  return rows[0]?.id ?? "";
}

async function readings() {
  const { rows } = await pool.query("select about_id, what, reader_role from people.reading order by id");
  return rows;
}
