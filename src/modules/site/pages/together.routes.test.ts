// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { chooseParts, partNames } from "#modules/network";
import { house, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";

const centre = await createTestCentre();
const pool = centre.superPool;

beforeEach(async () => {
  await pool.query(
    "delete from network.part_choice; delete from site.page where slug = 'samenwerken'; update platform.content_version set version = version + 1",
  );
  centre.forgetPages();
});

async function switchOff(part: string): Promise<void> {
  const others = new Set(partNames.filter((name) => name !== part));
  await withActor(centre.db, house, async (trx) => await chooseParts(trx, centre.centre.id, others));
  await centre.hearOfChanges();
}
async function write(): Promise<void> {
  await pool.query(
    "insert into site.page (centre_id, slug, language, title, body, changed_at) values ($1, 'samenwerken', 'nl', 'Met ons', 'Bel gerust.', now())",
    [centre.centre.id],
  );
}
const read = async () => await (await centre.visitor().get("/samenwerken")).text();

test("what the house wrote itself stands first, and what the region has below it", async () => {
  await write();

  const page = await read();

  expect(page.indexOf("Bel gerust.")).toBeGreaterThan(0);
  expect(page.indexOf("/samenwerken/verwijzen")).toBeGreaterThan(page.indexOf("Bel gerust."));
});

test("a house that wrote nothing shows what the region has", async () => {
  expect(await read()).toContain("/samenwerken/verwijzen");
});

test("a house without the region shows its own page, or nothing", async () => {
  await switchOff("region");
  expect((await centre.visitor().get("/samenwerken")).status).toBe(404);

  await write();
  const page = await read();
  expect(page).toContain("Bel gerust.");
  expect(page).not.toContain("/samenwerken/verwijzen");
});
