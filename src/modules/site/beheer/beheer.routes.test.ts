// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity } from "../../../../test/support/rows.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { checkLog } from "../../../reading-log/check-log.ts";

const testCentre = await createTestCentre();
const { superPool, centre, clock } = testCentre;
let coordinator: Visitor;
let operator: Visitor;

beforeAll(async () => {
  operator = await testCentre.coordinator();
  await superPool.query("insert into people.operator (person_id, since) select person_id, now() from people.role");
  coordinator = await testCentre.coordinator();
});
beforeEach(async () => {
  await superPool.query("delete from platform.quota; delete from programme.activity");
});

const parts = [
  "/beheer",
  "/team/huis/openingstijden",
  "/team/huis/dichte-dagen",
  "/team/huis/voorpagina",
  "/team/huis/partners",
  "/team/berichten",
];

test.each(parts)("%s is for coordinators only", async (address) => {
  const host = await testCentre.host();

  expect((await coordinator.get(address)).status).toBe(200);
  expect((await host.get(address)).status).toBe(404);
  expect((await testCentre.visitor().get(address)).headers.get("location")).toContain("/inloggen");
});

test("a page of the house offers to be changed to its coordinators only", async () => {
  const host = await testCentre.host();
  const change = 'href="/team/paginas/de-tuin"';
  await coordinator.post("/team/paginas", { title: "De tuin" });

  expect(await coordinator.read(await coordinator.get("/de-tuin"))).toContain(change);
  expect(await host.read(await host.get("/de-tuin"))).not.toContain(change);
});

test("one page leads to everything that can be arranged for the house", async () => {
  const html = await coordinator.read(await coordinator.get("/beheer"));

  for (const address of [...parts.slice(1), "/team/paginas", "/team/ruimtes", "/team/mensen"]) {
    expect(html).toContain(`href="${address}"`);
  }
});

test("every page about the house is there in English too", async () => {
  for (const address of parts) {
    const html = await coordinator.read(await coordinator.get(`/en${address}`));
    expect(html).toContain('lang="en"');
    expect(html).not.toMatch(/(opening|front|partners|outbox)\.\w/);
  }
});

test("what is about the whole installation stands only on the page of whoever looks after it", async () => {
  const ofOperator = await operator.read(await operator.get("/beheer"));
  const ofCoordinator = await coordinator.read(await coordinator.get("/beheer"));

  for (const address of ["/beheer/installatie", "/beheer/ruimte"]) {
    expect(ofOperator).toContain(`href="${address}"`);
    expect(ofCoordinator).not.toContain(`href="${address}"`);
  }
});

test("the page about the installation says what is not well, and what to do", async () => {
  const before = await operator.read(await operator.get("/beheer/installatie"));
  await checkLog(testCentre.owner, clock.now());
  const after = await operator.read(await operator.get("/beheer/installatie"));

  expect(before).toContain("Nog niet nagekeken.");
  expect(before).toContain("Er is geen mailserver ingesteld.");
  expect(before).toContain("Stel een mailserver in met SMTP_URL.");
  expect(after).toContain("Nagekeken op dinsdag 24 november, 11.00: alles is heel.");
  expect(after).not.toMatch(/\d ?%/);
});

test("a limit that was set for a house stops a new activity with a sentence, and what was typed stays", async () => {
  await addActivity(superPool, centre, { title: "Koffie" });
  const limits = { centreId: centre.id, activities: "1", sources: "5", pictures: "10" };
  const set = await operator.post("/beheer/ruimte", limits);
  const form = {
    ...{ title: "Zingen", summary: "", kind: "creative", offeredBy: centre.organizationId, placeKind: "here" },
    ...{ forWhom: "everyone", languages: ["nl-easy"], joining: "walk-in", repeat: "weekly", date: "2026-12-01" },
    ...{ startTime: "11:00", endTime: "12:30", step: "save" },
  };

  const response = await coordinator.post("/team/programma/nieuw", form);
  const html = await coordinator.read(response);

  expect(set.headers.get("location")).toBe("/beheer/ruimte?bewaard");
  expect(response.status).toBe(422);
  expect(html).toContain("Jullie huis heeft zoveel activiteiten als er ruimte voor is.");
  expect(html).toContain('value="Zingen"');
});

test("a limit that is no number is said at its field, and the others keep what was typed", async () => {
  const limits = { centreId: centre.id, activities: "veel", sources: "7", pictures: "10" };

  const response = await operator.post("/beheer/ruimte", limits);
  const html = await operator.read(response);

  expect(response.status).toBe(422);
  expect(html).toContain(`href="#activities-${centre.id}"`);
  expect(html).toContain('value="veel"');
  expect(html).toContain('value="7"');
});
