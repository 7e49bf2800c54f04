// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { About } from "#platform/rights";
import { freePlaces, lockOccurrence } from "./places.commands.ts";
import { listSignUpsAbout } from "./retention.queries.ts";

/** Names and contact details go the day after the date, at its centre. How many came stays on the date itself. */
export async function clearPastSignUps(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("programme.signUp")
    .using("programme.occurrence as occurrence")
    .innerJoin("network.centre as centre", "centre.id", "occurrence.centreId")
    .whereRef("occurrence.id", "=", "programme.signUp.occurrenceId")
    .where(
      "occurrence.endsAt",
      "<=",
      sql<Temporal.Instant>`date_trunc('day', ${now}::timestamptz at time zone time_zone) at time zone time_zone`,
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Ends someone's sign-ups without a trace, and frees their places; the five-minute job gives those to who waits. */
export async function eraseSignUps(trx: Transaction, about: About): Promise<number> {
  const signUps = await listSignUpsAbout(trx, about);
  for (const { id, occurrenceId, centreId } of signUps) {
    await lockOccurrence(trx, occurrenceId);
    const erased = await trx.deleteFrom("programme.signUp").where("id", "=", id).returning("status").executeTakeFirst();
    if (!erased) continue;
    await freePlaces(trx, occurrenceId, erased.status, 1);
    await raiseContentVersion(trx, centreId);
  }
  return signUps.length;
}
