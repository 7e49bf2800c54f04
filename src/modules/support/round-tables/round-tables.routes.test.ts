// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { type Actor, house, withActor } from "#platform/db";
import { linkToken } from "#platform/links";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPerson } from "../../../../test/support/people.ts";
import { addPath } from "../../../../test/support/walking.ts";
import { clearPastLines } from "./difference.commands.ts";
import { listLinesPassedOn } from "./difference.queries.ts";
import { clearPastRoundTables } from "./round-table.commands.ts";
import { standingOf, wayOf } from "./round-table.ts";

const centre = await createTestCentre();
const { superPool, db, keys } = centre;
const path = "/team/samen-overleggen";
const now = centre.clock.now();
const inNovember = { from: "2026-11-01", until: "2026-11-30" };

test("who was there reads what was agreed, and nobody else: not a colleague, not the coordinator", async () => {
  const [samir, noor, outsider] = [await peer("Samir"), await peer("Noor"), await peer("Bea")];
  const table = await begin(samir, {
    about: "Geen plek om te slapen",
    members: [noor.id],
    names: "Fatma van het wijkteam",
  });
  await samir.browser.post(`${table}/afspraken`, { what: "belt de opvang", who: "Fatma", dueOn: "27-11-2026" });

  const page = await (await noor.browser.get(table)).text();

  for (const words of ["Geen plek om te slapen", "belt de opvang", "vrijdag 27 november", "Fatma van het wijkteam"])
    expect(page).toContain(words);
  expect((await outsider.browser.get(table)).status).toBe(404);
  expect((await (await centre.coordinator()).get(table)).status).toBe(404);
});

test("what was agreed is done or let go, by any of them, and can be set back", async () => {
  const [samir, noor] = [await peer("Samir"), await peer("Noor")];
  const table = await begin(samir, { members: [noor.id] });
  await samir.browser.post(`${table}/afspraken`, { what: "gaat langs", who: "Noor" });
  const [, commitment] = /afspraken\/([0-9a-f-]{36})/.exec(await (await samir.browser.get(table)).text()) ?? [];
  const move = async (how: string) =>
    await noor.browser.read(await noor.browser.post(`${table}/afspraken/${commitment}`, { how }));

  expect(await move("done")).toContain("Gedaan.");
  expect(await move("let-go")).toContain("Losgelaten.");
  expect(await move("open")).not.toContain("Losgelaten.");
});

test("about a path nothing is kept before its owner says yes, and nobody who was asked along reads it", async () => {
  const { samir, noor, own, table, tables } = await asked();

  expect((await noor.browser.get(table)).status).toBe(404);
  await samir.browser.post(`${table}/afspraken`, { what: "belt alvast", who: "Samir" });
  expect((await superPool.query("select from support.round_table_commitment where who = 'Samir'")).rows).toEqual([]);
  const question = await (await centre.visitor().get(`${own}/samen-overleggen`)).text();
  for (const words of ["De brief van de verhuurder", "Ja, dat mag", "Noor"]) expect(question).toContain(words);

  await centre.visitor().post(tables, { answer: "yes" });
  await noor.browser.post(`${table}/afspraken`, { what: "belt de verhuurder", who: "Noor" });

  expect(await (await centre.visitor().get(`${own}/samen-overleggen`)).text()).toContain("belt de verhuurder");
  expect((await noor.browser.get(table)).status).toBe(200);
});

test("a yes that is taken back closes it at once for all who were asked along, in the database too", async () => {
  const { noor, table, tables } = await asked();
  await centre.visitor().post(tables, { answer: "yes" });
  await noor.browser.post(`${table}/afspraken`, { what: "belt de gemeente", who: "Noor" });

  await centre.visitor().post(tables, { answer: "no" });

  expect((await noor.browser.get(table)).status).toBe(404);
  const asNoor: Actor = { kind: "person", personId: noor.id, hostAt: [], coordinatorAt: [] };
  const found = await withActor(db, asNoor, async (trx) => [
    ...(await trx.selectFrom("support.roundTable").select("id").execute()),
    ...(await trx.selectFrom("support.roundTableCommitment").select("id").execute()),
  ]);
  expect(found).toEqual([]);
});

test("nobody says yes in the place of the one whose path it is", async () => {
  const { samir } = await asked();
  const asSamir: Actor = { kind: "person", personId: samir.id, hostAt: [], coordinatorAt: [] };

  const forced = withActor(db, asSamir, async (trx) => {
    await trx.updateTable("support.roundTable").set({ yesAt: now }).execute();
  });

  await expect(forced).rejects.toThrow("only the one whose path it is says yes");
});

test("whoever writes about somebody is offered an everyday word, and takes it or leaves it", async () => {
  const samir = await peer("Samir");
  const table = await begin(samir, {});
  const answer = await samir.browser.post(`${table}/afspraken`, { what: "plant een intake", who: "Samir" });
  const hint = await samir.browser.read(answer);
  const [action = ""] = /\/team\/samen-overleggen\/[\w-]+\/woord\/[\w-]+/.exec(hint) ?? [];
  expect(hint).toContain("Je schreef ‘intake’");

  await samir.browser.post(action, { instead: "intake", say: "kennismaking" });

  expect(await (await samir.browser.get(table)).text()).toContain("plant een kennismaking");
});

test("at the end one line if one likes: it stays with who wrote it until they pass it on, and comes back when they wish", async () => {
  const { id, browser } = await peer("Samir");
  const table = await begin({ id, browser }, {});
  await browser.post(`${table}/afronding`, { line: "Samen naar het loket, en toen lukte het" });
  expect(await passedOn()).toEqual([]);
  const page = await (await browser.get("/team/verschil")).text();
  expect(page).toContain("Samen naar het loket");
  const [, line] = /team\/verschil\/([0-9a-f-]{36})/.exec(page) ?? [];

  await browser.post(`/team/verschil/${line}`, { to: "pass-on" });
  expect(await passedOn()).toEqual(["Samen naar het loket, en toen lukte het"]);
  await browser.post(`/team/verschil/${line}`, { to: "keep" });
  expect(await passedOn()).toEqual([]);
  await browser.post(`/team/verschil/${line}`, { to: "erase" });
  expect(await (await browser.get("/team/verschil")).text()).not.toContain("Samen naar het loket");
});

test("another's line is not read, changed or erased, and a coordinator reads only what was passed on, without a name", async () => {
  const [samir, noor] = [await peer("Samir"), await peer("Noor")];
  await samir.browser.post("/team/verschil", { line: "Dat er soep was" });
  await samir.browser.post("/team/verschil", { line: "Dat iemand belde", passOn: "yes" });
  const { rows } = await superPool.query("select id from support.difference_line where words = 'Dat er soep was'");

  expect(await (await noor.browser.get("/team/verschil")).text()).not.toContain("Dat er soep was");
  for (const to of ["erase", "pass-on"]) await noor.browser.post(`/team/verschil/${rows[0]?.id}`, { to });

  expect(await (await samir.browser.get("/team/verschil")).text()).toContain("Dat er soep was");
  const coordinator: Actor = {
    kind: "person",
    personId: noor.id,
    hostAt: [centre.centre.id],
    coordinatorAt: [centre.centre.id],
  };
  expect(
    await withActor(db, coordinator, async (trx) => await listLinesPassedOn(trx, centre.centre.id, inNovember)),
  ).toEqual(["Dat iemand belde"]);
});

test("the same form sent twice is one round table, and without words it comes back as it was typed", async () => {
  const { browser } = await peer("Samir");
  const fields = { about: "Twee keer gedrukt", onDay: "24-11-2026", formKey: randomUUID() };
  for (const _ of [1, 2]) await browser.post(path, fields);
  const { rows } = await superPool.query("select from support.round_table where about = 'Twee keer gedrukt'");
  expect(rows).toHaveLength(1);

  const answer = await browser.post(path, { about: "", onDay: "24-11-2026", names: "Fatma" });

  expect(answer.status).toBe(422);
  const html = await answer.text();
  for (const words of ["Schrijf in een paar woorden waar het over gaat", "Fatma"]) expect(html).toContain(words);
});

test("whoever made it erases it for everybody; nobody else can", async () => {
  const [samir, noor] = [await peer("Samir"), await peer("Noor")];
  const table = await begin(samir, { members: [noor.id] });

  expect((await noor.browser.post(`${table}/gewist`, {})).status).toBe(404);
  expect((await samir.browser.post(`${table}/gewist`, {})).status).toBe(303);
  expect((await samir.browser.get(table)).status).toBe(404);
});

test("after a year what was agreed is gone, and after two years the lines", async () => {
  const { browser, id } = await peer("Samir");
  await begin({ id, browser }, { about: "Lang geleden" });
  await browser.post("/team/verschil", { line: "Lang geleden hielp het" });

  await withActor(db, house, async (trx) => {
    await clearPastRoundTables(trx, now.add({ hours: 370 * 24 }));
    await clearPastLines(trx, now.add({ hours: 735 * 24 }));
  });

  for (const table of ["round_table", "difference_line"])
    expect((await superPool.query(`select from support.${table}`)).rows).toEqual([]);
});

test.each([
  { is: "waits", one: { pathId: "x", yesAt: null, noAt: null, closedAt: null } },
  { is: "no", one: { pathId: "x", yesAt: null, noAt: now, closedAt: null } },
  { is: "open", one: { pathId: "x", yesAt: now, noAt: null, closedAt: null } },
  { is: "closed", one: { pathId: "x", yesAt: now, noAt: null, closedAt: now } },
  { is: "open", one: { pathId: null, yesAt: null, noAt: null, closedAt: null } },
  { is: "closed", one: { pathId: null, yesAt: null, noAt: null, closedAt: now } },
])("a round table with $one is $is", ({ is, one }) => {
  expect(standingOf({ ...plain, ...one })).toBe(is);
});

test("what is neither done nor let go is open", () => {
  const ways = [
    { doneAt: null, letGoAt: null },
    { doneAt: now, letGoAt: null },
    { doneAt: null, letGoAt: now },
  ].map(wayOf);
  expect(ways).toEqual(["open", "done", "let-go"]);
});

const plain = { id: "", centreId: "", about: "", onDay: "", madeBy: null, madeByName: "", names: "", askedAt: null };

type Somebody = Pick<Awaited<ReturnType<typeof peer>>, "id" | "browser">;

async function peer(name: string) {
  const email = `${name}-${randomUUID()}@team.example`.toLowerCase();
  const id = await addPerson(superPool, { name, email, role: "peerWorker", centre: centre.centre });
  return { id, browser: await centre.signedIn(id) };
}

async function begin({ browser }: Somebody, fields: Record<string, string | string[]>): Promise<string> {
  const answer = await browser.post(path, { about: "Een brief", onDay: "24-11-2026", ...fields });
  return (answer.headers.get("location") ?? "").split("?")[0] ?? "";
}

/** Samir asks Wilg whether he may talk something over with Noor. */
async function asked() {
  const [samir, noor] = [await peer("Samir"), await peer("Noor")];
  const { id } = await addPath(superPool, { centre: centre.centre, peerId: samir.id });
  const fields = { about: "De brief van de verhuurder", onDay: "24-11-2026", members: [noor.id], names: "Noor" };
  await samir.browser.post(`/team/trajecten/${id}/samen-overleggen`, fields);
  const { rows } = await superPool.query<{ id: string }>("select id from support.round_table where path_id = $1", [id]);
  const own = `/traject/${linkToken(keys, { kind: "support", id, version: 1 })}`;
  const table = rows[0]?.id ?? "";
  return { samir, noor, own, table: `${path}/${table}`, tables: `${own}/samen-overleggen/${table}` };
}

async function passedOn(): Promise<string[]> {
  return await withActor(db, house, async (trx) => await listLinesPassedOn(trx, centre.centre.id, inNovember));
}
