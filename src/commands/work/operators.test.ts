// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { createTestDatabase } from "../../../test/support/database.ts";
import { addPerson } from "../../../test/support/people.ts";
import { addCentre } from "../../../test/support/rows.ts";
import { changeOperator, readAsked } from "./operators.ts";

const { db, superPool } = await createTestDatabase();
const centre = await addCentre(superPool, { slug: "proeftuin", name: "De Proeftuin" });
const now = Temporal.Instant.from("2026-11-24T10:00Z");
await addPerson(superPool, { name: "Noor", email: "noor@team.example", role: "host", centre });

async function operators(): Promise<string[]> {
  const { rows } = await superPool.query("select name from people.operator join people.person on id = person_id");
  return rows.map(({ name }) => name);
}

test("whoever runs the server gives the care of the installation to someone, and takes it back", async () => {
  await changeOperator(db, readAsked(["noor@team.example"]), now);
  await changeOperator(db, readAsked(["noor@team.example"]), now);
  expect(await operators()).toEqual(["Noor"]);

  const told = await changeOperator(db, readAsked(["noor@team.example", "--end"]), now);

  expect(await operators()).toEqual([]);
  expect(told).toBe(
    "noor@team.example no longer looks after this installation. Nobody does now: npm run operator -- EMAIL gives it to someone.",
  );
});

test("an address with which nobody signs in is refused with a sentence", async () => {
  expect(() => readAsked([])).toThrow("Say for whom");
  await expect(changeOperator(db, readAsked(["sam@team.example"]), now)).rejects.toThrow("Nobody signs in");
});
