// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity } from "../../../../test/support/rows.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { listRooms } from "./room.queries.ts";

const testCentre = await createTestCentre();
const { db, superPool, centre } = testCentre;
let coordinator: Visitor;

beforeAll(async () => {
  await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);
  coordinator = await testCentre.coordinator();
});
beforeEach(async () => {
  await superPool.query(
    "delete from spaces.room; delete from programme.activity; delete from platform.content_version",
  );
});

async function addRoom(name: string): Promise<string> {
  await coordinator.post("/team/ruimtes", { name });
  return (await listRooms(db, centre.id)).find((room) => room.name === name)?.id ?? "";
}

test("a room is added with its way there, seats and facts", async () => {
  const fields = { name: "Huiskamer", wayThere: "Eerste deur links", seats: "12", access: ["lift", "quiet"] };
  const response = await coordinator.post("/team/ruimtes", fields);

  expect(response.status).toBe(303);
  expect(await listRooms(db, centre.id)).toMatchObject([{ ...fields, seats: 12 }]);
  const html = await coordinator.read(response);
  expect(html).toContain("12 zitplaatsen, Met de lift te bereiken, Rustig, Eerste deur links");
  expect((await superPool.query("select version from platform.content_version")).rows).toEqual([{ version: 1 }]);
});

test("the same form twice is one room", async () => {
  const form = { formKey: crypto.randomUUID(), name: "Huiskamer" };
  const responses = await Promise.all([form, form, form].map((one) => coordinator.post("/team/ruimtes", one)));

  expect(responses.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(await listRooms(db, centre.id)).toHaveLength(1);
});

test("a second room with the same name is refused, with what was typed", async () => {
  await addRoom("Huiskamer");

  const response = await coordinator.post("/team/ruimtes", { name: "Huiskamer", wayThere: "Boven", access: ["lift"] });

  expect(response.status).toBe(422);
  const html = await response.text();
  expect(html).toContain("Er is al een ruimte met deze naam.");
  expect(html).toContain("Boven");
  expect(html).toMatch(/value="lift"[^>]*checked|checked[^>]*value="lift"/);
});

test("a room can change, but not into the name of another", async () => {
  const id = await addRoom("Huiskamer");
  await addRoom("Atelier");

  const refused = await coordinator.post(`/team/ruimtes/${id}`, { name: "Atelier" });
  const changed = await coordinator.post(`/team/ruimtes/${id}`, { name: "Grote kamer", seats: "20" });

  expect([refused.status, changed.status]).toEqual([422, 303]);
  expect((await listRooms(db, centre.id)).map(({ name, seats }) => [name, seats])).toEqual([
    ["Atelier", null],
    ["Grote kamer", 20],
  ]);
});

test("visitors read the new name of a room at once: its change empties what was kept of pages", async () => {
  const id = await addRoom("Huiskamer");
  const version = async () => (await superPool.query("select version from platform.content_version")).rows[0]?.version;
  const before = await version();

  await coordinator.post(`/team/ruimtes/${id}`, { name: "Grote kamer" });

  expect(await version()).toBe(before + 1);
});

test("a room that goes leaves its activities as they are, without a room", async () => {
  const id = await addRoom("Huiskamer");
  const drawing = await addActivity(superPool, centre, { title: "Tekenen", summary: "Aan de grote tafel" });
  await superPool.query("update programme.activity set room_id = $1 where id = $2", [id, drawing.id]);

  expect(await coordinator.read(await coordinator.get(`/team/ruimtes/${id}/verwijdering`))).toContain("blijven staan");
  const response = await coordinator.post(`/team/ruimtes/${id}/verwijdering`, {});

  expect(response.status).toBe(303);
  const { rows } = await superPool.query("select title, summary, room_id from programme.activity");
  expect(rows).toEqual([{ title: "Tekenen", summary: "Aan de grote tafel", room_id: null }]);
});

test("rooms are for coordinators of this house only", async () => {
  const id = await addRoom("Huiskamer");
  const other = await testCentre.addCentre("elders", "elders.example");
  const strangers = [await testCentre.host(), await testCentre.coordinatorOf(other)];

  for (const stranger of strangers) {
    expect((await stranger.get("/team/ruimtes")).status).toBe(404);
    expect((await stranger.post(`/team/ruimtes/${id}/verwijdering`, {})).status).toBe(404);
  }
  expect((await testCentre.visitor().get("/team/ruimtes")).headers.get("location")).toContain("/inloggen");
  expect(await listRooms(db, centre.id)).toHaveLength(1);
});

test.each(["geen-nummer", "00000000-0000-4000-8000-000000000000"])("room %s does not exist", async (id) => {
  expect((await coordinator.get(`/team/ruimtes/${id}`)).status).toBe(404);
});
