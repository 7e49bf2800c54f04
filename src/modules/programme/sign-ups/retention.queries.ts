// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

/** All sign-ups that are known to be of this person, in the order in which dates are locked. For the house. */
export async function listSignUpsAbout(trx: Transaction, { signUpId, email }: About) {
  if (!signUpId && !email) return [];
  return await trx
    .selectFrom("programme.signUp as signUp")
    .innerJoin("programme.occurrence as occurrence", "occurrence.id", "signUp.occurrenceId")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .select(["signUp.id", "signUp.occurrenceId", "signUp.centreId", "activity.title", "occurrence.startsLocal"])
    .select(["signUp.name", "signUp.email", "signUp.phone", "signUp.need", "signUp.language", "signUp.status"])
    .select(["signUp.createdAt", "signUp.offeredUntil", "signUp.endedAt"])
    .where((e) =>
      e.or([
        ...(signUpId ? [e("signUp.id", "=", signUpId)] : []),
        ...(email ? [e(sql`lower(sign_up.email)`, "=", email.toLowerCase())] : []),
      ]),
    )
    .orderBy("occurrence.startsAt")
    .orderBy("occurrence.id")
    .orderBy("signUp.position")
    .execute();
}
