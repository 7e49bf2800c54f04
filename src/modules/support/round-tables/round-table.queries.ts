// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import type { RoundTable, RoundTableCommitment } from "./round-table.ts";

/** Who was there, the database decides: for all others none is there. What is still open comes first. */
export async function listRoundTables(trx: Transaction, centreId: string): Promise<RoundTable[]> {
  return await selectRoundTables(trx)
    .where("centreId", "=", centreId)
    .orderBy((e) => e("closedAt", "is not", null))
    .orderBy("onDay", "desc")
    .orderBy("id")
    .execute();
}

export async function findRoundTable(trx: Transaction, centreId: string, id: string): Promise<RoundTable | undefined> {
  return await selectRoundTables(trx).where("centreId", "=", centreId).where("id", "=", id).executeTakeFirst();
}

/** All that were ever asked about one path, the latest first. */
export async function listRoundTablesAbout(trx: Transaction, pathId: string): Promise<RoundTable[]> {
  return await selectRoundTables(trx).where("pathId", "=", pathId).orderBy("onDay", "desc").orderBy("id").execute();
}

/** What is to be done stands before what is done or let go. */
export async function listRoundTableCommitments(
  trx: Transaction,
  roundTableIds: readonly string[],
): Promise<(RoundTableCommitment & { roundTableId: string })[]> {
  if (roundTableIds.length === 0) return [];
  return await trx
    .selectFrom("support.roundTableCommitment")
    .select(["id", "roundTableId", "what", "who", "dueOn", "doneAt", "letGoAt"])
    .where("roundTableId", "in", roundTableIds)
    .orderBy((e) => e.or([e("doneAt", "is not", null), e("letGoAt", "is not", null)]))
    .orderBy("dueOn", (order) => order.asc().nullsLast())
    .orderBy("madeAt")
    .orderBy("id")
    .execute();
}

/** What this person made or sat at, and what was agreed about their own path. For the house. */
export async function exportRoundTables(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("support.roundTable as one")
    .leftJoin("support.path as path", "path.id", "one.pathId")
    .select(["one.about", "one.onDay", "one.madeByName", "one.names", "one.askedAt", "one.yesAt", "one.noAt"])
    .select("one.closedAt")
    .where((e) =>
      e.or([
        e("one.madeBy", "=", personId),
        e(e.val(personId), "=", e.fn.any("one.members")),
        e("path.personId", "=", personId),
      ]),
    )
    .orderBy("one.onDay")
    .orderBy("one.id")
    .execute();
}

/** For the house. */
export async function exportRoundTableCommitments(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("support.roundTableCommitment as promised")
    .innerJoin("support.roundTable as one", "one.id", "promised.roundTableId")
    .leftJoin("support.path as path", "path.id", "one.pathId")
    .select(["promised.what", "promised.who", "promised.dueOn", "promised.doneAt", "promised.letGoAt"])
    .where((e) =>
      e.or([
        e("one.madeBy", "=", personId),
        e(e.val(personId), "=", e.fn.any("one.members")),
        e("path.personId", "=", personId),
      ]),
    )
    .orderBy("promised.madeAt")
    .orderBy("promised.id")
    .execute();
}

function selectRoundTables(trx: Transaction) {
  return trx
    .selectFrom("support.roundTable")
    .select(["id", "centreId", "pathId", "about", "onDay", "madeBy", "madeByName", "names"])
    .select(["askedAt", "yesAt", "noAt", "closedAt"]);
}
