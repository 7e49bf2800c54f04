// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

const most = 1000;

/** Who read what about this person or sign-up, the latest first. Acts as whom it is about: anyone else's transaction finds nothing. */
export async function listReadings(trx: Transaction, aboutId: string) {
  return await selectReadings(trx).where("aboutId", "=", aboutId).execute();
}

/** When one reader opened it, the latest first. Acts as whom it is about. */
export async function listReadingsBy(trx: Transaction, { aboutId, readerId }: { aboutId: string; readerId: string }) {
  return await selectReadings(trx).where("aboutId", "=", aboutId).where("readerId", "=", readerId).execute();
}

/** The same of all that is someone's own: about themselves, and about what they keep or kept at their own place. */
export async function listOwnReadings(trx: Transaction, personId: string) {
  return await selectReadings(trx)
    .where(sql<boolean>`about_id in (select people.own_subjects())`)
    .where("readerId", "<>", personId)
    .execute();
}

/** The last time since then that someone opened something of theirs in an emergency. */
export async function findOwnEmergency(trx: Transaction, personId: string, since: Temporal.Instant) {
  const found = await selectReadings(trx)
    .where(sql<boolean>`about_id in (select people.own_subjects())`)
    .where("readerId", "<>", personId)
    .where("reason", "is not", null)
    .where("at", ">", since)
    .executeTakeFirst();
  return found ?? null;
}

/** What other coordinators of this centre opened in an emergency. Acts as a coordinator there. */
export async function listEmergencies(trx: Transaction, centreId: string, readerId: string) {
  return await selectReadings(trx)
    .select("aboutId")
    .where("centreId", "=", centreId)
    .where("reason", "is not", null)
    .where("readerId", "<>", readerId)
    .execute();
}

function selectReadings(trx: Transaction) {
  return trx
    .selectFrom("people.reading")
    .select(["at", "readerName", "readerRole", "onBehalfOf", "what", "listOf", "reason"])
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(most);
}

/** Who read about them, and when they read about others, without saying about whom. */
export async function exportReadings(trx: Transaction, about: About): Promise<object[]> {
  return [...(await exportAbout(trx, about)), ...(await exportBy(trx, about))];
}

async function exportAbout(trx: Transaction, { personId, signUpId }: About): Promise<object[]> {
  const ids = [personId, signUpId].filter((id) => id !== undefined);
  if (ids.length === 0) return [];
  return await trx
    .selectFrom("people.reading")
    .select(["at", "readerName", "readerRole", "onBehalfOf", "what", "listOf", "reason"])
    .where((e) =>
      e.or([
        e("aboutId", "in", ids),
        e("aboutId", "in", e.selectFrom("people.readingEnd").select("aboutId").where("personId", "in", ids)),
      ]),
    )
    .orderBy("at")
    .orderBy("id")
    .execute();
}

async function exportBy(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("people.reading")
    .select(["at", "readerName", "readerRole", "onBehalfOf", "what", "listOf"])
    .where("readerId", "=", personId)
    .orderBy("at")
    .orderBy("id")
    .execute();
}

export async function exportReadingEnds(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("people.readingEnd")
    .select("endedAt")
    .where("personId", "=", personId)
    .orderBy("endedAt")
    .orderBy("aboutId")
    .execute();
}
