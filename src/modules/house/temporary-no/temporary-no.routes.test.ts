// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, beforeEach, expect, test } from "vitest";
import { withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { clearPastNos } from "./clearing.commands.ts";

const house = await createTestCentre();
const { superPool, centre, db, clock } = house;
const path = "/team/tijdelijk-niet";
let first: Visitor;
let second: Visitor;
let third: Visitor;

beforeAll(async () => {
  await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);
  first = await house.coordinator();
  second = await house.host();
  third = await house.host();
});
beforeEach(async () => {
  clock.set("2026-11-24T11:00");
  await superPool.query("delete from house.temporary_no");
});

async function propose(fields: Record<string, string> = {}): Promise<string> {
  const proposal = { codeWord: "Fiets", agreed: "Bellen mag, Noor belt dinsdag.", objectionTo: "Fenna" };
  await first.post(path, { ...proposal, beginsOn: "2026-11-24", endsOn: "2026-12-08", ...fields });
  const { rows } = await superPool.query<{ id: string }>("select id from house.temporary_no");
  return `${path}/${rows[0]?.id}`;
}

test("one person alone decides nothing: it holds once someone else says yes, and the door then reads what was agreed", async () => {
  const no = await propose();
  const before = await (await third.get(path)).text();
  const alone = await first.post(`${no}/bevestiging`, {});

  expect(before).toContain("Wacht op een tweede");
  expect(alone.status).toBe(422);
  expect(await alone.text()).toContain("Dit kan iemand anders doen, niet jij.");
  expect((await second.post(`${no}/bevestiging`, {})).status).toBe(303);
  const door = await (await third.get(path)).text();
  for (const words of ["Fiets", "Bellen mag", "tot en met dinsdag 8 december"]) expect(door).toContain(words);
  expect(door).not.toContain("Wacht op een tweede");
});

test("it is told, objected to, and answered by neither of the two; ending it makes everyone welcome at once", async () => {
  const no = await propose();
  await second.post(`${no}/bevestiging`, {});
  await second.post(`${no}/verteld`, { toldOn: "2026-11-24", toldHow: "Buiten, op het bankje" });
  await first.post(`${no}/bezwaar`, { objectedOn: "2026-11-25" });

  const answer = { outcome: "ends", answer: "We praatten samen. Het is weer goed." };
  expect((await first.post(`${no}/antwoord`, answer)).status).toBe(422);
  expect((await second.post(`${no}/antwoord`, answer)).status).toBe(422);
  const page = await third.read(await third.post(`${no}/antwoord`, answer));

  for (const words of ["Buiten, op het bankje", "Het is weer goed.", "Dit is voorbij."]) expect(page).toContain(words);
  expect(await (await third.get(path)).text()).toContain("Iedereen is welkom.");
});

test("it ends by itself on its day, and a month later nothing of it is left", async () => {
  const no = await propose({ endsOn: "2026-11-30" });
  await second.post(`${no}/bevestiging`, {});
  clock.set("2026-12-01T10:00");
  const clear = async () => await withActor(db, { kind: "house" }, async (trx) => await clearPastNos(trx, clock.now()));

  expect(await (await third.get(path)).text()).not.toContain("Fiets");
  expect(await clear()).toBe(0);
  clock.set("2026-12-31T10:00");
  expect(await clear()).toBe(1);
  expect((await superPool.query("select from house.temporary_no")).rows).toEqual([]);
});

test("what nobody confirmed within a week was never decided, and goes", async () => {
  await propose();
  clock.set("2026-12-02T10:00");

  const gone = await withActor(db, { kind: "house" }, async (trx) => await clearPastNos(trx, clock.now()));

  expect(gone).toBe(1);
});

test("longer than the centre allows, or before today, comes back with the mistake", async () => {
  await first.post("/beheer/als-het-schuurt", { longestNoWeeks: "2" });
  const long = { codeWord: "Fiets", agreed: "x", objectionTo: "Fenna", beginsOn: "2026-11-24", endsOn: "2026-12-24" };
  const refused = await first.post(path, long);
  const past = await first.post(path, { ...long, beginsOn: "2026-11-01", endsOn: "2026-11-20" });
  await first.post("/beheer/als-het-schuurt", { longestNoWeeks: "13" });

  expect([refused.status, past.status]).toEqual([422, 422]);
  expect(await refused.text()).toContain("Kies een eerdere laatste dag.");
  expect(await past.text()).toContain("Kies vandaag of een dag die nog komt.");
  expect((await superPool.query("select from house.temporary_no")).rows).toEqual([]);
});

test("the database itself refuses one who decides twice, and more than three months", async () => {
  await propose();
  const twice = superPool.query("update house.temporary_no set confirmed_by = proposed_by, confirmed_at = now()");
  await expect(twice).rejects.toThrow("decided_by_two");

  const longer = superPool.query("update house.temporary_no set ends_on = begins_on + 93");
  await expect(longer).rejects.toThrow("at_most_three_months");
});

test("who is not of this team, or of another centre, finds none of it", async () => {
  const no = await propose();
  const elsewhere = await house.coordinatorOf(await house.addCentre("elders", "elders.example"));

  for (const address of [path, no]) {
    expect((await elsewhere.get(address)).status).toBe(404);
    expect((await house.visitor().get(address)).headers.get("location")).toContain("/inloggen");
  }
});
