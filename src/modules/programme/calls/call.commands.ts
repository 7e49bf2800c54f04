// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

/** A place fell free for someone who left only a number. Comes once, however often the job is done. */
export async function addCallAboutPlace(
  trx: Transaction,
  { signUpId, about }: { signUpId: string; about: "moved-up" | "offered" },
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto("programme.call")
    .columns(["centreId", "signUpId", "occurrenceId", "about", "createdAt"])
    .expression((e) =>
      e
        .selectFrom("programme.signUp as signUp")
        .select(["signUp.centreId", "signUp.id", "signUp.occurrenceId"])
        .select([e.val(about).as("about"), sql<Temporal.Instant>`${now}::timestamptz`.as("createdAt")])
        .where("signUp.id", "=", signUpId)
        .where("signUp.phone", "is not", null)
        .where("signUp.email", "is", null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("programme.call as call")
                .select("call.id")
                .where("call.signUpId", "=", signUpId)
                .where("call.about", "=", about),
            ),
          ),
        ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

type AskedCall = { callId: string; centreId: string };

export async function markCalled(
  trx: Transaction,
  { callId, centreId }: AskedCall,
  calledBy: string,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("programme.call")
    .set({ calledAt: now, calledBy })
    .where("id", "=", callId)
    .where("centreId", "=", centreId)
    .where("calledAt", "is", null)
    .execute();
}

/** It stays on the list, after whom nobody tried yet. */
export async function markNotReached(trx: Transaction, asked: AskedCall, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("programme.call")
    .set({ triedAt: now })
    .where("id", "=", asked.callId)
    .where("centreId", "=", asked.centreId)
    .where("calledAt", "is", null)
    .execute();
}

/** Puts it back on the list, unless the same is on it again already. */
export async function undoCalled(trx: Transaction, { callId, centreId }: AskedCall): Promise<void> {
  await trx
    .updateTable("programme.call")
    .set({ calledAt: null, calledBy: null })
    .where("id", "=", callId)
    .where("centreId", "=", centreId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("programme.call as other")
            .select("other.id")
            .whereRef("other.signUpId", "=", "programme.call.signUpId")
            .whereRef("other.about", "=", "programme.call.about")
            .where((where) =>
              where.or([
                where("other.occurrenceId", "=", where.ref("programme.call.occurrenceId")),
                where.and([where("other.occurrenceId", "is", null), where("programme.call.occurrenceId", "is", null)]),
              ]),
            )
            .where("other.calledAt", "is", null),
        ),
      ),
    )
    .execute();
}

/** Calls about a sign-up go; of who called, only the name goes. */
export async function eraseCalls(trx: Transaction, { personId, signUpId }: About): Promise<number> {
  const gone = signUpId ? await trx.deleteFrom("programme.call").where("signUpId", "=", signUpId).execute() : [];
  const nameless = personId
    ? await trx.updateTable("programme.call").set({ calledBy: null }).where("calledBy", "=", personId).execute()
    : [];
  return [...gone.map((one) => one.numDeletedRows), ...nameless.map((one) => one.numUpdatedRows)].reduce(
    (sum, rows) => sum + Number(rows),
    0,
  );
}
