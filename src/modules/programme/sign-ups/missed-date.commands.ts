// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { PersonalSignUp } from "./sign-up.queries.ts";

type OwnSeries = Pick<PersonalSignUp, "signUpId" | "centreId">;

/** Someone cannot come to one date of their series, and keeps their place. No reason is asked. */
export async function missDate(trx: Transaction, own: OwnSeries, occurrenceId: string, now: Temporal.Instant) {
  const { signUpId, centreId } = own;
  await trx
    .insertInto("programme.missedDate")
    .values({ signUpId, centreId, occurrenceId, createdAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** And comes after all. */
export async function comeToDate(trx: Transaction, { signUpId }: OwnSeries, occurrenceId: string): Promise<void> {
  await trx
    .deleteFrom("programme.missedDate")
    .where("signUpId", "=", signUpId)
    .where("occurrenceId", "=", occurrenceId)
    .execute();
}
