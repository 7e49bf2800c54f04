// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type GivenLink = Awaited<ReturnType<typeof listLinks>>[number];
export type OpenedLink = NonNullable<Awaited<ReturnType<typeof findLink>>>;

/** To whom one document was given, in that order. */
export async function listLinks(db: Database, centreId: string, releaseId: string) {
  return await selectLinks(db)
    .where("centreId", "=", centreId)
    .where("releaseId", "=", releaseId)
    .orderBy("givenOn")
    .orderBy("id")
    .execute();
}

/** What this house released to whom, the latest first. */
export async function listGiven(db: Database, centreId: string) {
  return await selectLinks(db).where("centreId", "=", centreId).orderBy("givenOn", "desc").orderBy("id").execute();
}

export async function findLink(db: Database, centreId: string, id: string) {
  return await selectLinks(db).where("centreId", "=", centreId).where("id", "=", id).executeTakeFirst();
}

/** Of the link in the house; one that was never renewed has the first. */
export async function findDoorVersion(db: Database, centreId: string): Promise<number> {
  const door = await db
    .selectFrom("region.releaseDoor")
    .select("linkVersion")
    .where("centreId", "=", centreId)
    .executeTakeFirst();
  return door?.linkVersion ?? 1;
}

function selectLinks(db: Database) {
  return db
    .selectFrom("region.releaseLink")
    .select(["id", "releaseId", "toWhom", "givenOn", "expiresOn", "openedOn", "withdrawnOn"]);
}
