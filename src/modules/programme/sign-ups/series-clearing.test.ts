// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { house, type Transaction, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { signUpTables } from "./personal-tables.ts";
import { addSeries, countsOf, join, listOf, nameHost } from "./sign-up-test-date.ts";

const centre = await createTestCentre();
await nameHost(centre);
const asHouse = async <Result>(work: (trx: Transaction) => Promise<Result>) =>
  await withActor(centre.db, house, async (trx) => await work(trx));
const clear = async (local: string) => {
  centre.clock.set(local);
  for (const table of signUpTables) await asHouse(async (trx) => await table.clear?.(trx, centre.clock.now()));
};
const tableOf = (name: string) => signUpTables.find(({ table }) => table === name);

beforeEach(() => centre.clock.set("2026-11-24T11:00"));

test("names of a series go the day after its last date, and its places are free for a next round", async () => {
  const course = await addSeries(centre, { capacity: 2 });
  await join(centre.visitor(), course, { name: "Anna" });

  await clear("2026-12-09T23:59");
  expect(await listOf(centre, course)).toEqual(["Anna confirmed"]);
  await clear("2026-12-10T00:00");

  expect(await listOf(centre, course)).toEqual([]);
  expect(await countsOf(centre, course)).toEqual({ placesTaken: 0, waiting: 0 });
});

test("whoever left a series is known for a week more, and who goes on stays", async () => {
  const course = await addSeries(centre, { startsLocals: ["2026-11-25T14:00", "2027-05-05T14:00"] });
  const anna = await join(centre.visitor(), course, { name: "Anna" });
  await join(centre.visitor(), course, { name: "Bram" });
  await centre.visitor().post(`${anna}/afmelding`, {});

  await clear("2026-11-30T23:59");
  expect(await listOf(centre, course)).toHaveLength(2);
  await clear("2026-12-01T00:00");

  expect(await listOf(centre, course)).toEqual(["Bram confirmed"]);
  expect(await countsOf(centre, course)).toEqual({ placesTaken: 1, waiting: 0 });
});

test("a group without an end keeps names while it goes on, and a week after someone ends it", async () => {
  const group = await addSeries(centre, { startsLocals: ["2026-11-25T14:00", "2027-05-05T14:00"] });
  await join(centre.visitor(), group, { name: "Anna" });
  await clear("2027-01-10T04:00");
  expect(await listOf(centre, group)).toEqual(["Anna confirmed"]);

  await centre.superPool.query("update programme.activity set ended_at = '2027-01-10T12:00Z' where id = $1", [
    group.id,
  ]);
  await clear("2027-01-16T23:00");
  expect(await listOf(centre, group)).toHaveLength(1);
  await clear("2027-01-17T00:00");

  expect(await listOf(centre, group)).toEqual([]);
});

test("whoever asked to get acquainted and never was is forgotten after half a year", async () => {
  const startsLocals = ["2026-11-25T14:00", "2027-09-01T14:00"];
  const group = await addSeries(centre, { joining: "acquaint", joinLater: true, startsLocals });
  await join(centre.visitor(), group, { name: "Anna", contact: "drop-in" });

  await clear("2027-05-24T04:00");
  expect(await listOf(centre, group)).toHaveLength(1);
  await clear("2027-05-26T04:00");

  expect(await listOf(centre, group)).toEqual([]);
});

test("that someone missed a date is forgotten the day after it", async () => {
  const course = await addSeries(centre);
  const anna = await join(centre.visitor(), course, { name: "Anna" });
  await centre.visitor().post(`${anna}/2026-11-25/verhindering`, {});
  await centre.visitor().post(`${anna}/2026-12-02/verhindering`, {});

  await clear("2026-11-26T04:00");

  const { rows } = await centre.superPool.query("select occurrence_id from programme.missed_date");
  expect(rows).toEqual([{ occurrence_id: course.dates[1] }]);
});

test("what someone left for a series is handed over whole and erased, with what they missed, and the place is free", async () => {
  const course = await addSeries(centre, { title: "Cursus", capacity: 1 });
  const fields = { name: "Eva", contact: "email", reach: "Eva@post.example" };
  const eva = await join(centre.visitor(), course, fields);
  await centre.visitor().post(`${eva}/2026-12-02/verhindering`, {});
  const about = { email: "eva@POST.example" };

  const taken = await asHouse(async (trx) => [
    await tableOf("programme.sign_up")?.exportRows(trx, about),
    await tableOf("programme.missed_date")?.exportRows(trx, about),
  ]);
  const erased = await asHouse(async (trx) => [
    await tableOf("programme.missed_date")?.erase(trx, about),
    await tableOf("programme.sign_up")?.erase(trx, about),
  ]);

  expect(taken[0]).toMatchObject([{ title: "Cursus", name: "Eva", seriesId: course.id }]);
  expect(taken[1]).toMatchObject([{ title: "Cursus", startsLocal: "2026-12-02T14:00" }]);
  expect(erased).toEqual([1, 1]);
  expect(await countsOf(centre, course)).toEqual({ placesTaken: 0, waiting: 0 });
});
