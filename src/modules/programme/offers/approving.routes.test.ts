// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { giveTurn } from "../../../../test/support/turns.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

const centre = await createTestCentre();
const { superPool: pool } = centre;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const list = "/team/voorstellen";
let coordinator: Visitor;
let door: string;

beforeEach(async () => {
  await pool.query(`delete from programme.activity; delete from programme.partner_door; delete from people.first_of_pair;
    delete from people.given_task`);
  centre.clock.set("2026-11-24T11:00");
  coordinator = await centre.coordinator();
  door = await giveLink();
});

test("whoever answers alone puts it in the programme, and reads no name or number of who sent it", async () => {
  const { visitor: eva } = await turn("one");
  const proposal = await propose();

  const page = await (await eva.get(proposal)).text();
  await eva.post(`${proposal}/ja`, {});

  expect(page).toContain("Elke donderdag van 17.00 tot 19.00 uur");
  expect(page).not.toMatch(/Ans|0612345678/);
  expect(await (await coordinator.get(proposal)).text()).toContain('href="tel:0612345678"');
  expect((await centre.visitor().get("/programma/samen-koken")).status).toBe(200);
});

test("they give no links to partners, and find none of what else the team has", async () => {
  const { visitor: eva } = await turn("one");

  expect(await (await eva.get(list)).text()).not.toContain(`${list}/partners`);
  for (const address of [`${list}/partners`, "/team", "/team/mensen"]) {
    expect((await eva.get(address)).status).toBe(404);
  }
  expect((await eva.post(`${list}/partners/${randomUUID()}/link`, {})).status).toBe(404);
});

test("a pair says yes with two: the same person twice is not two, and nobody reads whose yes it was", async () => {
  const [{ visitor: eva }, { visitor: sam }] = [await turn("pairs"), await turn("pairs", "Sam")];
  const proposal = await propose();

  expect(await eva.read(await eva.post(`${proposal}/ja`, {}))).toContain("Het gebeurt als nog iemand ja zegt.");
  await eva.post(`${proposal}/ja`, {});

  expect(await countActivities()).toBe(0);
  const [listed, page] = [await sam.get(list), await sam.get(proposal)].map(async (answer) => await answer.text());
  expect(await listed).toContain("Er is al één ja");
  expect(await page).toContain("Er is al één ja.");
  expect(await page).not.toContain("Eva");
  expect(await page).toContain("Een nee van één is genoeg.");
  await sam.post(`${proposal}/ja`, {});
  expect(await countActivities()).toBe(1);
});

test("of a pair who say yes at the same moment it comes in the programme once", async () => {
  const two = [await turn("pairs"), await turn("pairs", "Sam")];
  const proposal = await propose();

  const answers = await Promise.all(two.map(async ({ visitor }) => await visitor.post(`${proposal}/ja`, {})));

  const told = answers.map(({ headers }) => headers.get("location")?.split("=").at(-1)).toSorted();
  expect(told).toEqual(["accepted", "waits"]);
  expect(await countActivities()).toBe(1);
});

test("a no of one is enough, and what is sent again begins with no yes", async () => {
  const [{ visitor: eva }, { visitor: sam }] = [await turn("pairs"), await turn("pairs", "Sam")];
  const proposal = await propose();
  await eva.post(`${proposal}/ja`, {});

  await sam.post(`${proposal}/nee`, { answer: "De keuken is dan dicht." });

  expect(await (await centre.visitor().get(door)).text()).toContain("De keuken is dan dicht.");
  const again = await propose();
  await sam.post(`${again}/ja`, {});
  expect(await countActivities()).toBe(0);
});

test("a coordinator's yes is the second one too", async () => {
  const { visitor: eva } = await turn("pairs");
  const proposal = await propose();
  await eva.post(`${proposal}/ja`, {});

  await coordinator.post(`${proposal}/ja`, {});

  expect(await countActivities()).toBe(1);
});

test("the yes of whom a coordinator took the task away counts no more", async () => {
  const [eva, { visitor: sam }] = [await turn("pairs"), await turn("pairs", "Sam")];
  const proposal = await propose();
  await eva.visitor.post(`${proposal}/ja`, {});

  await coordinator.post(`/team/taken/${eva.taskId}/einde`, {});
  await sam.post(`${proposal}/ja`, {});

  expect(await countActivities()).toBe(0);
  expect((await eva.visitor.get(proposal)).status).toBe(404);
});

test("what stops is ended by the yes of who has only the task, and whoever signed up is to be called", async () => {
  const { visitor: eva } = await turn("one");
  await eva.post(`${await propose()}/ja`, {});
  const { rows } = await pool.query("select id from programme.activity");
  await pool.query(
    `with taken as (update programme.occurrence set places_taken = 1 where starts_at = (select min(starts_at) from programme.occurrence) returning id)
     insert into programme.sign_up (centre_id, occurrence_id, name, phone, status, form_key, created_at)
     select $1, id, 'An', '0612345678', 'confirmed', gen_random_uuid(), now() from taken`,
    [centre.centre.id],
  );
  await centre.visitor().post(`${door}/${rows[0].id}/einde`, { formKey: randomUUID() });

  await eva.post(`${await openProposal()}/ja`, {});

  expect((await pool.query("select from programme.activity where ended_at is not null")).rowCount).toBe(1);
  expect((await pool.query("select from programme.call")).rowCount).toBe(1);
});

test("whoever has no role of the team gets a code card at the desk for it, as long as it is their turn", async () => {
  const { personId, taskId } = await turn("one");
  const paper = `/team/codekaart/${personId}`;
  await pool.query("delete from people.role where person_id = $1", [personId]);

  expect(await (await coordinator.get("/team/taken")).text()).toContain(paper);
  expect((await coordinator.get(paper)).status).toBe(200);
  await coordinator.post(`/team/taken/${taskId}/einde`, {});
  expect((await coordinator.get(paper)).status).toBe(404);
});

test("a turn that is over, or one at another house, opens nothing", async () => {
  const { visitor: eva } = await turn("one");
  const elsewhere = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, `${randomUUID()}.localhost`);
  const { personId, visitor: sam } = await centre.signInAs({ name: "Sam", role: "participant" });
  await giveTurn(pool, { centreId: elsewhere.id, personId, task: "approve", who: "one" });
  const proposal = await propose();

  centre.clock.set("2026-12-01T00:00");

  expect([(await eva.get(list)).status, (await eva.post(`${proposal}/ja`, {})).status]).toEqual([404, 404]);
  centre.clock.set("2026-11-24T11:00");
  expect([(await sam.get(list)).status, (await sam.post(`${proposal}/ja`, {})).status]).toEqual([404, 404]);
});

async function turn(who: "one" | "pairs", name = "Eva") {
  const { personId, visitor } = await centre.signInAs({ name, role: "participant" });
  const taskId = await giveTurn(pool, { centreId: centre.centre.id, personId, task: "approve", who });
  return { visitor, taskId, personId };
}

async function giveLink(): Promise<string> {
  const { rows } = await pool.query("insert into network.organization (name) values ($1) returning id", [randomUUID()]);
  await coordinator.post(`${list}/partners/${rows[0].id}/link`, {});
  const page = await (await coordinator.get(`${list}/partners`)).text();
  return /http:\/\/localhost(\/partner\/[\w-]+)/.exec(page)?.[1] ?? "";
}

/** Its address for the team. */
async function propose(): Promise<string> {
  const sent = await centre.visitor().post(`${door}/nieuw`, {
    ...{ formKey: randomUUID(), title: "Samen koken", summary: "Met wat er is.", kind: "meal" },
    ...{ placeKind: "outside", placeNote: "In de tuin", forWhom: "everyone", languages: ["nl-easy"] },
    ...{ joining: "sign-up", repeat: "weekly" },
    ...{ date: "2026-11-26", startTime: "17:00", endTime: "19:00", senderName: "Ans", senderPhone: "06 12345678" },
  });
  expect(sent.status).toBe(303);
  return await openProposal();
}

async function openProposal(): Promise<string> {
  const { rows } = await pool.query("select id from programme.proposal where state = 'new'");
  return `${list}/${rows[0].id}`;
}

async function countActivities(): Promise<number> {
  return (await pool.query("select from programme.activity where published_at is not null")).rowCount ?? 0;
}
