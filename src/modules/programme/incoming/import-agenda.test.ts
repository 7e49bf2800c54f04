// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { getCentre } from "#modules/network";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { type ImportOrder, importAgenda } from "./import-agenda.ts";
import { agenda, fixture, once, weekly } from "./incoming-test-agenda.ts";

const centre = await createTestCentre();
const pool = centre.superPool;

beforeEach(async () => {
  await pool.query("delete from programme.activity");
});

test("the command shows what would happen, and changes nothing without a yes", async () => {
  const { outcome, said } = await run(agenda(weekly("a", "Koor"), once("b", "Brei", "CLASS:PRIVATE")));

  expect(outcome).toBe("shown");
  expect(said).toContain("1 activity is added.\n- Koor. Every Tuesday from 14:00 to 15:30");
  expect(said).toContain("- Part 2: ");
  expect(said).not.toContain("Brei");
  expect(said).toContain("Nothing has changed. Add --yes");
  expect(await titles()).toEqual([]);
});

test("with a yes it brings the agenda in, once however often it is given", async () => {
  const first = await run(agenda(weekly("a", "Koor"), once("b", "Brei")), { isAgreed: true });
  const second = await run(agenda(weekly("a", "Koor"), once("b", "Brei")), { isAgreed: true });

  expect([first.outcome, second.outcome]).toEqual(["done", "done"]);
  expect(first.said).toContain("2 activities were added.");
  expect(await titles()).toEqual(["Brei", "Koor"]);
});

test("one record that fails is named, and the others come in", async () => {
  await pool.query("alter table programme.activity add constraint planted check (title <> 'Stuk')");
  const { outcome, said } = await run(agenda(once("a", "Koor"), once("b", "Stuk")), { isAgreed: true });
  await pool.query("alter table programme.activity drop constraint planted");

  expect(outcome).toBe("failed");
  expect(said).toContain("Went wrong: Stuk.");
  expect(await titles()).toEqual(["Koor"]);
});

test("a file that is no agenda is refused with a sentence", async () => {
  const { outcome, said } = await run(fixture("web-page.ics"), { isAgreed: true, language: "nl" });

  expect(outcome).toBe("refused");
  expect(said).toContain("Dit is een webpagina, geen agenda.");
});

async function run(file: File, changes: Partial<ImportOrder> = {}) {
  const lines: string[] = [];
  const content = new Uint8Array(await file.arrayBuffer());
  const order = { fileName: file.name, content, publish: true, isAgreed: false, language: "en" as const, ...changes };
  const here = await getCentre(centre.db, centre.centre.id, "http://localhost");
  const outcome = await importAgenda(centre.workshop, here, order, (line) => lines.push(line));
  return { outcome, said: lines.join("\n") };
}

async function titles(): Promise<string[]> {
  const { rows } = await pool.query<{ title: string }>("select title from programme.activity order by title");
  return rows.map(({ title }) => title);
}
