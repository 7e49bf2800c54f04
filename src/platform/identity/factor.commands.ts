// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";

type MadeOnPaper = { personId: string; atDesk: boolean; now: Temporal.Instant };

/** One that was begun and not confirmed is begun anew; false where a confirmed one stands. */
export async function beginAuthenticator(
  db: Database,
  personId: string,
  secret: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const begun = await db
    .insertInto("identity.authenticator")
    .values({ userId: personId, secret, confirmedAt: null, createdAt: now })
    .onConflict((conflict) =>
      conflict
        .column("userId")
        .doUpdateSet({ secret, lastStep: 0, createdAt: now })
        .where("identity.authenticator.confirmedAt", "is", null),
    )
    .executeTakeFirst();
  return (begun.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Uses this stretch of time up, so that of two tries at the same moment one wins. */
export async function takeStep(db: Database, personId: string, step: number): Promise<boolean> {
  const taken = await db
    .updateTable("identity.authenticator")
    .set({ lastStep: step })
    .where("userId", "=", personId)
    .where("lastStep", "<", step)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

export async function confirmAuthenticator(db: Database, personId: string, now: Temporal.Instant): Promise<void> {
  await db.updateTable("identity.authenticator").set({ confirmedAt: now }).where("userId", "=", personId).execute();
}

export async function deleteAuthenticator(db: Database, personId: string): Promise<void> {
  await db.deleteFrom("identity.authenticator").where("userId", "=", personId).execute();
}

/** Takes the place of the card before it. */
export async function putCard(db: Database, { personId, atDesk, now }: MadeOnPaper, hashes: string[]): Promise<void> {
  const card = { hashes, madeAtDesk: atDesk, madeAt: now };
  await db
    .insertInto("identity.codeCard")
    .values({ userId: personId, ...card })
    .onConflict((conflict) => conflict.column("userId").doUpdateSet(card))
    .execute();
}

/** Strikes the code out. Two tries at the same moment wait for each other at the row, and the second finds it gone. */
export async function strikeCode(db: Database, personId: string, hashes: readonly string[]): Promise<boolean> {
  for (const hash of hashes) {
    const struck = await db
      .updateTable("identity.codeCard")
      .set({ hashes: sql`array_remove(hashes, ${hash})` })
      .where("userId", "=", personId)
      .where(sql<boolean>`${hash} = any (hashes)`)
      .executeTakeFirst();
    if (struck.numUpdatedRows > 0n) return true;
  }
  return false;
}

export async function deleteCard(db: Database, personId: string): Promise<void> {
  await db.deleteFrom("identity.codeCard").where("userId", "=", personId).execute();
}

/** Takes the place of the sheet before it, which is dead from then on. */
export async function putSheet(db: Database, { personId, atDesk, now }: MadeOnPaper, hash: string): Promise<void> {
  const sheet = { hash, madeAtDesk: atDesk, madeAt: now };
  await db
    .insertInto("identity.sheet")
    .values({ userId: personId, ...sheet })
    .onConflict((conflict) => conflict.column("userId").doUpdateSet(sheet))
    .execute();
}

export async function deleteSheet(db: Database, personId: string): Promise<void> {
  await db.deleteFrom("identity.sheet").where("userId", "=", personId).execute();
}

/** False when someone else happens to have this code. */
export async function putDoorCode(db: Database, personId: string, hash: string, now: Temporal.Instant) {
  return await db.transaction().execute(async (trx) => {
    await trx.deleteFrom("identity.doorCode").where("userId", "=", personId).execute();
    const put = await trx
      .insertInto("identity.doorCode")
      .values({ userId: personId, hash, madeAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return (put.numInsertedOrUpdatedRows ?? 0n) > 0n;
  });
}

export async function deleteDoorCode(db: Database, personId: string): Promise<void> {
  await db.deleteFrom("identity.doorCode").where("userId", "=", personId).execute();
}
