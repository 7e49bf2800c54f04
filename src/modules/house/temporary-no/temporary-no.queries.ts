// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import type { TemporaryNo } from "./temporary-no.ts";

/** What is not over, by its last day. For whoever keeps the door: anyone else's transaction finds nothing. */
export async function listTemporaryNos(trx: Transaction, centreId: string, today: string): Promise<TemporaryNo[]> {
  return await selectNos(trx, centreId).where("endsOn", ">=", today).orderBy("endsOn").orderBy("id").execute();
}

/** Also one that is over, as long as it is kept: an objection may still be answered. */
export async function findTemporaryNo(trx: Transaction, centreId: string, id: string): Promise<TemporaryNo | null> {
  const found = await selectNos(trx, centreId).where("id", "=", id).executeTakeFirst();
  return found ?? null;
}

export async function lockTemporaryNo(trx: Transaction, centreId: string, id: string): Promise<TemporaryNo | null> {
  const found = await selectNos(trx, centreId).where("id", "=", id).forUpdate().executeTakeFirst();
  return found ?? null;
}

function selectNos(trx: Transaction, centreId: string) {
  return trx
    .selectFrom("house.temporaryNo")
    .select(["id", "codeWord", "agreed", "beginsOn", "endsOn", "objectionTo", "proposedBy", "proposedByName"])
    .select(["confirmedBy", "confirmedByName", "toldOn", "toldHow", "objectedOn"])
    .select(["answeredBy", "answeredByName", "answeredOn", "answer"])
    .where("centreId", "=", centreId);
}

/** In what this person of the team had a part, without about whom. For the house. */
export async function listNosDecidedBy(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("house.temporaryNo")
    .select(["beginsOn", "endsOn", "createdAt"])
    .select((e) =>
      e
        .case()
        .when("proposedBy", "=", personId)
        .then(e.ref("proposedByName"))
        .when("confirmedBy", "=", personId)
        .then(e.ref("confirmedByName"))
        .end()
        .as("name"),
    )
    .where((e) =>
      e.or([e("proposedBy", "=", personId), e("confirmedBy", "=", personId), e("answeredBy", "=", personId)]),
    )
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}
