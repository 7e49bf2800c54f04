// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

export async function listCallsBy(trx: Transaction, { personId }: About) {
  if (!personId) return [];
  return await trx
    .selectFrom("programme.confirmationCall as call")
    .innerJoin("programme.activity as activity", "activity.id", "call.activityId")
    .select(["activity.title", "call.name", "call.takenAt", "call.outcome", "call.endedAt"])
    .where("call.personId", "=", personId)
    .orderBy("call.takenAt")
    .orderBy("call.activityId")
    .execute();
}
