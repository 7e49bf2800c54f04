// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

export type Round = NonNullable<Awaited<ReturnType<typeof findRound>>>;
export type Statement = Awaited<ReturnType<typeof listStatements>>[number];

/** Of whichever initiative of this house: its address is the invitation. */
export async function findRound(db: Database, centreId: string, roundId: string) {
  return await selectRounds(db)
    .where("initiative.centreId", "=", centreId)
    .where("round.id", "=", roundId)
    .executeTakeFirst();
}

export async function findOwnRound(db: Database, initiativeId: string, roundId: string) {
  return await selectRounds(db)
    .where("round.initiativeId", "=", initiativeId)
    .where("round.id", "=", roundId)
    .executeTakeFirst();
}

/** The newest in front. */
export async function listRounds(db: Database, initiativeId: string) {
  return await selectRounds(db)
    .where("round.initiativeId", "=", initiativeId)
    .orderBy("round.opensOn", "desc")
    .orderBy("round.id")
    .execute();
}

export async function listStatements(db: Database, roundId: string) {
  return await db
    .selectFrom("region.askingStatement")
    .select(["place", "code", "words"])
    .where("roundId", "=", roundId)
    .orderBy("place")
    .execute();
}

/** Of which groups five people or more answered a statement. It tells no more than that while a round is open. */
export async function listGroupsWithFive(db: Database, roundId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("region.askingTally")
    .select("askedGroup")
    .distinct()
    .where("roundId", "=", roundId)
    .groupBy(["askedGroup", "place"])
    .having((e) => e(e.fn.sum("count"), ">=", 5))
    .orderBy("askedGroup")
    .execute();
  return rows.map(({ askedGroup }) => askedGroup);
}

function selectRounds(db: Database) {
  return db
    .selectFrom("region.askingRound as round")
    .innerJoin("region.initiative as initiative", "initiative.id", "round.initiativeId")
    .select(["round.id", "round.initiativeId", "round.askedGroups", "round.opensOn", "round.closesOn"])
    .select(["round.closedOn", "round.shownOn", "round.besideOn", "initiative.name", "initiative.centreId"]);
}
