// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Visitor } from "../../../../../test/support/visitor.ts";
import { createTestCells, dropIn, dropInPage } from "../test-cells.ts";

const { centre, pool, clear, keeperOf, one, read } = await createTestCells();
const list = "/regio/afspraken";
const commitment = { what: "Samen een avondgroep beginnen.", who: "De Brug\ngemeente Zaanstad", dueOn: "2027-03-01" };
let coordinator: Visitor;

beforeAll(async () => {
  coordinator = await centre.coordinator();
});
beforeEach(clear);

test("what was agreed on says who, what and by when, on the list and at its cell", async () => {
  await commit({ ...commitment, ...dropIn });

  for (const page of [await read(list), await read(dropInPage)]) {
    expect(page).toContain("Samen een avondgroep beginnen.");
    expect(page).toContain("De Brug, gemeente Zaanstad, voor 1 maart 2027");
  }
});

test("may be about the whole region, and then stands at no cell", async () => {
  await commit(commitment);

  expect(await read(list)).toContain("Samen een avondgroep beginnen.");
  expect(await read(dropInPage)).not.toContain("Samen een avondgroep beginnen.");
});

test("sent twice it is one; what misses is asked, and what was typed stays", async () => {
  const form = { ...commitment, formKey: randomUUID() };
  await Promise.all([commit(form), commit(form)]);
  expect((await pool.query("select 1 from region.commitment")).rowCount).toBe(1);

  const asked = await coordinator.post("/team/regio/afspraken/nieuw", { ...commitment, who: "", place: "GM0479" });
  const page = await asked.text();
  expect(asked.status).toBe(422);
  expect(page).toContain("Schrijf op wie het doen.");
  expect(page).toContain("Kies een activiteit en een plek, of allebei niet.");
  expect(page).toContain("Samen een avondgroep beginnen.");
});

test("past its day it asks kindly how it stands, and nobody gets a letter", async () => {
  await commit(commitment);
  centre.clock.set("2027-03-02T11:00");
  coordinator = await centre.coordinator();
  centre.forgetPages();

  expect(await read(list)).toContain("Dit zou 1 maart 2027 klaar zijn. Hoe staat het ermee?");
  expect((await pool.query("select 1 from platform.message where kind like 'region.%'")).rowCount).toBe(0);
});

test("is done, let go with a reason, or goes on after all", async () => {
  await commit(commitment);
  const path = `/team/regio/afspraken/${await commitmentId()}`;

  await coordinator.post(path, { state: "done" });
  expect(await read(list)).toContain("gedaan op 24 november 2026");

  const asked = await coordinator.post(path, { state: "let-go" });
  expect(asked.status).toBe(422);
  expect(await asked.text()).toContain("Schrijf kort op waarom jullie het loslaten.");
  await coordinator.post(path, { state: "let-go", words: "De zaal is er niet meer." });
  expect(await read(list)).toContain("De zaal is er niet meer.");

  await coordinator.post(path, { state: "open", dueOn: "2027-06-01" });
  expect(await read(list)).toContain("voor 1 juni 2027");
});

test("an organization says behind its link how its own stands, and of no other", async () => {
  const [brug, linde] = [await keeperOf("De Brug"), await keeperOf("De Linde")];
  await commit(commitment);
  const below = `/afspraken/${await commitmentId()}`;
  expect(await read(brug)).toContain("Samen een avondgroep beginnen.");
  expect(await read(linde)).not.toContain("Samen een avondgroep beginnen.");

  expect((await centre.visitor().post(linde + below, { state: "done" })).status).toBe(404);
  expect((await centre.visitor().post(brug + below, { state: "done", words: "De groep loopt." })).status).toBe(303);

  expect(await read(list)).toContain("De groep loopt.");
});

async function commit(form: Record<string, string>): Promise<void> {
  const answer = await coordinator.post("/team/regio/afspraken/nieuw", form);
  expect(answer.status).toBe(303);
}

async function commitmentId(): Promise<string> {
  return await one("select id from region.commitment");
}
