// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";
import type { Standing, Yes } from "./release.ts";

export type Release = NonNullable<Awaited<ReturnType<typeof findRelease>>>;
export type Part = Awaited<ReturnType<typeof listParts>>[number];
export type Word = Awaited<ReturnType<typeof listWords>>[number];
export type ListedRelease = Awaited<ReturnType<typeof listReleases>>[number];
/** With all that is kept of its parts and of what was said. */
export type Whole = Omit<Standing, "parts" | "words"> & { parts: Part[]; words: Word[] };

/** Of this house, the newest first. */
export async function listReleases(db: Database, centreId: string) {
  return await selectReleases(db, centreId).orderBy("release.createdAt", "desc").orderBy("release.id").execute();
}

/** What those it is about can read on this day, the one that ends first on top. */
export async function listToRead(db: Database, centreId: string, today: string) {
  return await selectReleases(db, centreId)
    .where("released.releaseId", "is", null)
    .where("release.readingFrom", "<=", today)
    .where("release.readingUntil", ">=", today)
    .orderBy("release.readingUntil")
    .orderBy("release.id")
    .execute();
}

export async function findRelease(db: Database, centreId: string, id: string) {
  return await selectReleases(db, centreId).where("release.id", "=", id).executeTakeFirst();
}

/** Everything that decides what can happen to it, in its order. For the team: to anyone else nobody said yes or anything. */
export async function findStanding(trx: Transaction, release: Release): Promise<Whole> {
  const { id, version, whatChanged, readingFrom, readingUntil, releasedOn } = release;
  const [parts, words, yeses] = [await listParts(trx, id), await listWords(trx, id), await listYeses(trx, id)];
  return { version, whatChanged, readingFrom, readingUntil, parts, words, yeses, isReleased: releasedOn !== null };
}

/** One at a time decides about it. */
export async function lockRelease(trx: Transaction, centreId: string, id: string): Promise<Release | undefined> {
  await trx
    .selectFrom("region.release")
    .select("id")
    .where("centreId", "=", centreId)
    .where("id", "=", id)
    .forUpdate()
    .execute();
  return await findRelease(trx, centreId, id);
}

export async function listParts(db: Database, releaseId: string) {
  return await db
    .selectFrom("region.releasePart")
    .select(["id", "place", "source", "heading", "content", "names", "writtenAt", "changedAt", "leftOutAt"])
    .where("releaseId", "=", releaseId)
    .orderBy("place")
    .orderBy("id")
    .execute();
}

/** In the order in which it was said. For hosts and coordinators: anyone else's transaction finds nothing. */
async function listWords(trx: Transaction, releaseId: string) {
  return await trx
    .selectFrom("region.releaseWord")
    .select(["id", "partId", "kind", "body", "outcome", "answer", "saidAt"])
    .where("releaseId", "=", releaseId)
    .orderBy("saidAt")
    .orderBy("id")
    .execute();
}

async function listYeses(trx: Transaction, releaseId: string): Promise<Yes[]> {
  return await trx
    .selectFrom("region.releaseYes")
    .select(["step", "personId", "name", "at"])
    .where("releaseId", "=", releaseId)
    .orderBy("at")
    .orderBy("step")
    .execute();
}

function selectReleases(db: Database, centreId: string) {
  return db
    .selectFrom("region.release as release")
    .leftJoin("region.released as released", "released.releaseId", "release.id")
    .leftJoin("region.releaseWithdrawal as withdrawal", "withdrawal.releaseId", "release.id")
    .leftJoin("region.release as next", "next.replacesId", "release.id")
    .leftJoin("region.released as nextReleased", "nextReleased.releaseId", "next.id")
    .select(["release.id", "release.title", "release.forWhom", "release.periodFrom", "release.periodUntil"])
    .select(["release.language", "release.version", "release.replacesId", "release.whatChanged"])
    .select([
      "release.readingFrom",
      "release.readingUntil",
      "next.id as nextId",
      "nextReleased.releasedOn as nextReleasedOn",
    ])
    .select(["released.releasedOn", "released.content", "released.hash"])
    .select(["withdrawal.withdrawnOn", "withdrawal.reason as withdrawnReason"])
    .where("release.centreId", "=", centreId);
}
