// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database, Transaction } from "#platform/db";
import type { About } from "#platform/rights";

const mostShown = 200;

/** What everybody may read now, the newest first. */
export async function listStories(db: Database, centreId: string, now: Temporal.Instant) {
  return await selectShown(db, centreId, now).limit(mostShown).execute();
}
export type Story = Awaited<ReturnType<typeof listStories>>[number];

export async function findStory(db: Database, centreId: string, id: string, now: Temporal.Instant) {
  return await selectShown(db, centreId, now).where("id", "=", id).executeTakeFirst();
}

/** What this person told everyone at this house, also what is over or was taken off. */
export async function listOwnStories(trx: Transaction, centreId: string, personId: string) {
  return await trx
    .selectFrom("selfhelp.story")
    .select(["id", "title", "shownName", "toldAs", "language", "endsOn", "endsAt", "hiddenAt", "hiddenWhy"])
    .select(["mayBeFound", "createdAt"])
    .where("centreId", "=", centreId)
    .where("personId", "=", personId)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .execute();
}
export type OwnStory = Awaited<ReturnType<typeof listOwnStories>>[number];

/** For whoever looks after the house: what stands there, and what was taken off. Not who told it. */
export async function listStoriesOfHouse(trx: Transaction, centreId: string, now: Temporal.Instant) {
  return await trx
    .selectFrom("selfhelp.story")
    .select(["id", "title", "shownName", "endsOn", "hiddenAt", "hiddenWhy"])
    .where("centreId", "=", centreId)
    .where("endsAt", ">", now)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .limit(mostShown)
    .execute();
}
export type StoryOfHouse = Awaited<ReturnType<typeof listStoriesOfHouse>>[number];

/** For the house. */
export async function exportStories(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  const found = await trx
    .selectFrom("selfhelp.story")
    .select(["title", "shownName", "words", "endsOn", "hiddenWhy as reason", "createdAt"])
    .where("personId", "=", personId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return found;
}

function selectShown(db: Database, centreId: string, now: Temporal.Instant) {
  return db
    .selectFrom("selfhelp.story")
    .select(["id", "title", "shownName", "words", "language", "toldAs", "mayBeFound", "createdAt"])
    .where("centreId", "=", centreId)
    .where("hiddenAt", "is", null)
    .where("endsAt", ">", now)
    .orderBy("createdAt", "desc")
    .orderBy("id");
}
