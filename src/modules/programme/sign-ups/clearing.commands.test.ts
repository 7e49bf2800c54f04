// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { house, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { signUpTables } from "./personal-tables.ts";
import { addDate, countsOf, join, listOf } from "./sign-up-test-date.ts";
import { lapseOffers } from "./waiting-list.commands.ts";

const centre = await createTestCentre();
const table = signUpTables.find((one) => one.table === "programme.sign_up");

async function clear(): Promise<void> {
  await withActor(centre.db, house, async (trx) => await table?.clear?.(trx, centre.clock.now()));
}

test("names go the day after the date, at the centre's midnight, and how many came stays", async () => {
  const walk = await addDate(centre, { capacity: 1, startsLocal: "2026-11-25T20:00" });
  const tomorrow = await addDate(centre, { startsLocal: "2026-11-26T20:00" });
  const anna = await join(centre.visitor(), walk, { name: "Anna" });
  await join(centre.visitor(), walk, { name: "Bram" });
  const cas = await join(centre.visitor(), walk, { name: "Cas" });
  await join(centre.visitor(), tomorrow, { name: "Dina" });
  await centre.visitor().post(`${cas}/afmelding`, {});

  centre.clock.set("2026-11-25T23:59");
  await clear();
  expect(await listOf(centre, walk)).toHaveLength(3);
  expect(await (await centre.visitor().get(anna)).text()).toContain("<h1>Het is geweest</h1>");

  centre.clock.set("2026-11-26T00:00");
  await clear();

  expect(await listOf(centre, walk)).toEqual([]);
  expect(await countsOf(centre, walk)).toEqual({ placesTaken: 1, waiting: 1 });
  expect(await listOf(centre, tomorrow)).toEqual(["Dina confirmed"]);
  expect((await centre.visitor().get(anna)).status).toBe(404);
  centre.clock.set("2026-11-24T11:00");
});

test("what someone left is handed over whole by the address they gave", async () => {
  const walk = await addDate(centre, { title: "Wandeling" });
  await join(centre.visitor(), walk, { name: "Eva", contact: "email", reach: "Eva@post.example", need: "een stoel" });

  const rows = await withActor(
    centre.db,
    house,
    async (trx) => await table?.exportRows(trx, { email: "eva@POST.example" }),
  );

  expect(rows).toHaveLength(1);
  expect(rows?.[0]).toMatchObject({ title: "Wandeling", name: "Eva", email: "Eva@post.example", need: "een stoel" });
});

test("whoever has everything erased frees the place for who waits", async () => {
  const walk = await addDate(centre, { capacity: 1 });
  await join(centre.visitor(), walk, { name: "Fay", contact: "email", reach: "fay@post.example" });
  await join(centre.visitor(), walk, { name: "Gijs" });

  const gone = await withActor(centre.db, house, async (trx) => await table?.erase(trx, { email: "fay@post.example" }));
  await lapseOffers(centre.db, centre.clock.now());

  expect(gone).toBe(1);
  expect(await listOf(centre, walk)).toEqual(["Gijs confirmed"]);
  expect(await countsOf(centre, walk)).toEqual({ placesTaken: 1, waiting: 0 });
});

test("without knowing whom it is about, nothing is handed over or erased", async () => {
  await join(centre.visitor(), await addDate(centre, {}), { name: "Hugo" });

  const found = await withActor(centre.db, house, async (trx) => [
    await table?.exportRows(trx, {}),
    await table?.erase(trx, { personId: centre.centre.id }),
  ]);

  expect(found).toEqual([[], 0]);
});
