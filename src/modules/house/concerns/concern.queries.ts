// SPDX-License-Identifier: EUPL-1.2
import { type Database, house, type Transaction, withActor } from "#platform/db";
import { type ServerKeys, shortCodeHashes } from "#platform/links";
import type { Concern, Step } from "./concern.ts";

const columns = [
  "id",
  "centreId",
  "what",
  "wish",
  "name",
  "contact",
  "language",
  "reader",
  "readerId",
  "linkVersion",
  "codeHash",
  "createdAt",
  "closedAt",
] as const;

/** Whether the asker was chosen to read it, or told it, the database decides: for all others it is not there. */
export async function findConcern(trx: Transaction, centreId: string, id: string): Promise<Concern | null> {
  const found = await trx
    .selectFrom("house.concern")
    .select(columns)
    .where("centreId", "=", centreId)
    .where("id", "=", id)
    .executeTakeFirst();
  return found ?? null;
}

/** As long as the confidant is who was chosen. Acts as the guest who holds the link to this door. */
export async function findConcernBehind(trx: Transaction, centreId: string, door: string): Promise<Concern | null> {
  const found = await trx
    .selectFrom("house.concern")
    .select(columns)
    .where("centreId", "=", centreId)
    .where("confidantDoor", "=", door)
    .executeTakeFirst();
  return found ?? null;
}

/** What came in for the asker: first what is not closed, the latest change on top. None of what it says. */
export async function listConcerns(trx: Transaction, centreId: string) {
  return await trx
    .selectFrom("house.concern")
    .select(["id", "wish", "reader", "createdAt", "changedAt", "closedAt"])
    .where("centreId", "=", centreId)
    .orderBy((e) => e("closedAt", "is not", null))
    .orderBy("changedAt", "desc")
    .orderBy("id")
    .execute();
}

/** In the order in which it went. */
export async function listSteps(trx: Transaction, concernId: string): Promise<Step[]> {
  return await trx
    .selectFrom("house.concernStep")
    .select(["at", "side", "kind", "byName", "body"])
    .where("concernId", "=", concernId)
    .orderBy("id")
    .execute();
}

/** For whom letters about it are made. For the house. */
export async function findConcernToTell(trx: Transaction, id: string) {
  return await trx
    .selectFrom("house.concern")
    .select(["id", "centreId", "reader", "readerId", "confidantDoor", "contact", "language", "linkVersion"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The link behind a code that someone typed. Asks as the house: whoever types a code is nobody yet. */
export async function findConcernByCode(
  db: Database,
  keys: ServerKeys,
  centreId: string,
  code: string,
): Promise<{ id: string; version: number } | null> {
  const found = await withActor(db, house, async (trx) => {
    return await trx
      .selectFrom("house.concern")
      .select(["id", "linkVersion as version"])
      .where("centreId", "=", centreId)
      .where("codeHash", "in", shortCodeHashes(keys, code))
      .executeTakeFirst();
  });
  return found ?? null;
}
