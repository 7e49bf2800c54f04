// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { nobody, type Transaction, withActor } from "#platform/db";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { addCentre } from "../../../../test/support/rows.ts";
import { closeDays, reopenDay, replaceOpeningHours } from "./opening-hours.commands.ts";
import { findOpening } from "./opening-hours.queries.ts";

const { db, superPool } = await createTestDatabase();
const today = "2026-11-24";
let centreId = "";
const tuesdays = [
  { weekday: 2, opensAt: "10:00", closesAt: "12:30" },
  { weekday: 2, opensAt: "19:00", closesAt: "24:00" },
];

beforeEach(async () => {
  await superPool.query("truncate network.organization cascade");
  ({ id: centreId } = await addCentre(superPool, { slug: "proeftuin", name: "De Proeftuin" }));
});

async function change(work: (trx: Transaction) => Promise<void>): Promise<void> {
  await withActor(db, nobody, work);
}

test("the new week takes the place of the old one, also a stretch until midnight", async () => {
  await change(async (trx) => await replaceOpeningHours(trx, centreId, tuesdays));

  expect((await findOpening(db, { id: centreId, parts: new Set(["house"]) }, today)).hours).toEqual(tuesdays);
});

test("a week without hours is closed all days", async () => {
  await change(async (trx) => await replaceOpeningHours(trx, centreId, []));

  expect((await findOpening(db, { id: centreId, parts: new Set(["house"]) }, today)).hours).toEqual([]);
});

test("two who save a week at once leave one week, not both", async () => {
  const save = async () => await change(async (trx) => await replaceOpeningHours(trx, centreId, tuesdays));

  await Promise.all([save(), save(), save(), save()]);

  expect((await findOpening(db, { id: centreId, parts: new Set(["house"]) }, today)).hours).toEqual(tuesdays);
});

test("a period closes from the first up to and including the last day, over the end of a year", async () => {
  const period = { firstDay: "2026-12-30", lastDay: "2027-01-02", reason: "Vakantie" };
  await change(async (trx) => await closeDays(trx, centreId, period));

  const { closedDays } = await findOpening(db, { id: centreId, parts: new Set(["house"]) }, today);

  expect(closedDays.map(({ day }) => day)).toEqual(["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"]);
});

test("a day that was closed already takes the new reason, and can open again", async () => {
  const close = async (reason: string) =>
    await change(async (trx) => await closeDays(trx, centreId, { firstDay: today, lastDay: today, reason }));
  await close("Schoonmaak");
  await close("Verbouwing");

  expect((await findOpening(db, { id: centreId, parts: new Set(["house"]) }, today)).closedDays).toEqual([
    { day: today, reason: "Verbouwing" },
  ]);

  await change(async (trx) => await reopenDay(trx, centreId, today));

  expect((await findOpening(db, { id: centreId, parts: new Set(["house"]) }, today)).closedDays).toEqual([]);
});
