// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type Poll = NonNullable<Awaited<ReturnType<typeof findPoll>>>;
export type Answer = Awaited<ReturnType<typeof listAnswers>>[number];

export async function findPoll(db: Database, regionId: string, id: string) {
  return await selectPolls(db).where("regionId", "=", regionId).where("id", "=", id).executeTakeFirst();
}

/** The newest in front. */
export async function listPolls(db: Database, regionId: string) {
  return await selectPolls(db).where("regionId", "=", regionId).orderBy("madeOn", "desc").orderBy("id").execute();
}

/** For the letter. */
export async function findPollToTell(db: Database, id: string) {
  return await selectPolls(db).where("id", "=", id).executeTakeFirst();
}

/** In the order of their days; who answered first of one day does not show. */
export async function listAnswers(db: Database, pollId: string) {
  return await db
    .selectFrom("region.supportAnswer")
    .select(["id", "organization", "holds", "needs", "changed", "answeredOn"])
    .where("pollId", "=", pollId)
    .orderBy("answeredOn")
    .orderBy("id")
    .execute();
}

/** With whom something was agreed: parties of a covenant and members of a table. */
export async function listAsked(db: Database, regionId: string): Promise<string[]> {
  const parties = db
    .selectFrom("region.covenantParty as party")
    .innerJoin("region.covenant as covenant", "covenant.id", "party.covenantId")
    .select("party.organizationId")
    .where("covenant.regionId", "=", regionId);
  const members = db
    .selectFrom("region.networkTableMember as member")
    .innerJoin("region.networkTable as networkTable", "networkTable.id", "member.tableId")
    .select("member.organizationId")
    .where("networkTable.regionId", "=", regionId)
    .where("networkTable.endedOn", "is", null);
  const rows = await parties.union(members).orderBy("organizationId").execute();
  return rows.map(({ organizationId }) => organizationId);
}

function selectPolls(db: Database) {
  return db
    .selectFrom("region.supportPoll")
    .select(["id", "regionId", "about", "untilOn", "outcome", "madeOn", "sentAt"]);
}
