// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { selectPeopleToCall } from "./call.queries.ts";

/** What can be told of a date: the last part of the event, and what a call is about. */
export type NewsOfDate = "cancelled" | "restored" | "moved" | "changed";

/** Mails follow from the event; whoever left only a number gets on the call list in this same transaction. */
export async function tellPeople(
  trx: Transaction,
  news: NewsOfDate,
  { occurrenceId, centreId }: { occurrenceId: string; centreId: string },
  now: Temporal.Instant,
): Promise<void> {
  await recordEvent(trx, `programme.occurrence-${news}`, occurrenceId, centreId, now);
  const spared = await dropOppositeCalls(trx, occurrenceId, news);
  await trx
    .insertInto("programme.call")
    .columns(["centreId", "signUpId", "occurrenceId", "about", "createdAt"])
    .expression((e) =>
      selectPeopleToCall(trx, occurrenceId, spared).select([
        "signUp.centreId",
        "signUp.id as signUpId",
        "occurrence.id as occurrenceId",
        e.val(news).as("about"),
        e.val(now).as("createdAt"),
      ]),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await dropCoveredCalls(trx, occurrenceId);
}

/** Whoever never heard that a date was called off need not hear that it goes on. Says of which sign-ups those calls were. */
async function dropOppositeCalls(trx: Transaction, occurrenceId: string, news: NewsOfDate): Promise<string[]> {
  if (news !== "cancelled" && news !== "restored") return [];
  const dropped = await trx
    .deleteFrom("programme.call")
    .where("occurrenceId", "=", occurrenceId)
    .where("about", "=", news === "cancelled" ? "restored" : "cancelled")
    .where("calledAt", "is", null)
    .returning("signUpId")
    .execute();
  return dropped.map(({ signUpId }) => signUpId);
}

/** One call tells all: that it goes on after all says when and where too, and so does that it moved. */
async function dropCoveredCalls(trx: Transaction, occurrenceId: string): Promise<void> {
  await trx
    .deleteFrom("programme.call as call")
    .where("call.occurrenceId", "=", occurrenceId)
    .where("call.calledAt", "is", null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("programme.call as fuller")
          .select("fuller.id")
          .whereRef("fuller.signUpId", "=", "call.signUpId")
          .whereRef("fuller.occurrenceId", "=", "call.occurrenceId")
          .where("fuller.calledAt", "is", null)
          .where((e) =>
            e.or([
              e.and([e("call.about", "=", "changed"), e("fuller.about", "in", ["moved", "restored"])]),
              e.and([e("call.about", "=", "moved"), e("fuller.about", "=", "restored")]),
            ]),
          ),
      ),
    )
    .execute();
}
