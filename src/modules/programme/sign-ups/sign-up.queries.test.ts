// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { type Actor, house, nobody, type Transaction, withActor } from "#platform/db";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { listToCall, listWhoComes } from "../team/team.queries.ts";
import { addDate, join, listOf } from "./sign-up-test-date.ts";

const centre = await createTestCentre();
const walk = await addDate(centre, { capacity: 1 });
const formKey = randomUUID();
await join(centre.visitor(), walk, {
  name: "Anna",
  contact: "call",
  reach: "06 12 34 56 78",
  need: "een stoel",
  formKey,
});
await join(centre.visitor(), walk, { name: "Bram", contact: "email", reach: "bram@post.example" });
const { rows } = await centre.superPool.query<{ id: string }>("select id from programme.sign_up order by position");
const [anna = "", bram = ""] = rows.map(({ id }) => id);

const hostAt = (centreId: string): Actor => ({
  kind: "person",
  personId: randomUUID(),
  hostAt: [centreId],
  coordinatorAt: [],
});

async function namesSeenBy(actor: Actor): Promise<string[]> {
  return await withActor(centre.db, actor, async (trx) => {
    const found = await trx.selectFrom("programme.signUp").select("name").orderBy("position").execute();
    return found.map(({ name }) => name);
  });
}

test("names are seen by the house, by hosts of this centre, by who holds the link and by who holds the form", async () => {
  expect(await namesSeenBy(house)).toEqual(["Anna", "Bram"]);
  expect(await namesSeenBy(hostAt(centre.centre.id))).toEqual(["Anna", "Bram"]);
  expect(await namesSeenBy({ kind: "guest", subjectId: bram })).toEqual(["Bram"]);
  expect(await namesSeenBy({ kind: "nobody", formKey })).toEqual(["Anna"]);
});

test("names are seen by nobody else", async () => {
  expect(await namesSeenBy(nobody)).toEqual([]);
  expect(await namesSeenBy(hostAt(randomUUID()))).toEqual([]);
  expect(await namesSeenBy({ kind: "guest", subjectId: randomUUID() })).toEqual([]);
  expect(await namesSeenBy({ kind: "nobody", formKey: randomUUID() })).toEqual([]);
});

test("whoever holds one link cannot change or remove another's sign-up", async () => {
  await withActor(centre.db, { kind: "guest", subjectId: bram }, async (trx) => {
    await trx.updateTable("programme.signUp").set({ status: "cancelled" }).where("id", "=", anna).execute();
    await trx.deleteFrom("programme.signUp").execute();
  });

  expect(await listOf(centre, walk)).toEqual(["Anna confirmed", "Bram waiting"]);
});

test("a host sees who comes before who waits, with what they need and without how to reach them", async () => {
  const list = await asHost(async (trx) => await listWhoComes(trx, centre.centre.id, walk.id));

  expect(list).toEqual([
    { id: anna, name: "Anna", need: "een stoel", status: "confirmed", staysAway: false, mailFails: false },
    { id: bram, name: "Bram", need: "", status: "waiting", staysAway: false, mailFails: false },
  ]);
});

test("only who asked to be called stands on the list of whom to call", async () => {
  const list = await asHost(async (trx) => await listToCall(trx, centre.centre.id, walk.id));

  expect(list).toEqual([{ id: anna, name: "Anna", phone: "06 12 34 56 78", status: "confirmed", staysAway: false }]);
});

async function asHost<Result>(work: (trx: Transaction) => Promise<Result>): Promise<Result> {
  return await withActor(centre.db, hostAt(centre.centre.id), work);
}
