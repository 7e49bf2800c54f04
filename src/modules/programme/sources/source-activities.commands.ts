// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { lockActivity } from "../activities/activity.queries.ts";
import { endActivity } from "../activities/ending.commands.ts";
import { lockAllDatesAhead } from "../dates/occurrence.queries.ts";
import { fromFile } from "../incoming/incoming.queries.ts";
import type { Source } from "./source.ts";
import { listComingFrom } from "./source-activities.queries.ts";

/** What was brought in as a file before belongs to this agenda from now on, so that it does not come twice. */
export async function adoptFromFile(trx: Transaction, source: Source, uids: readonly string[]): Promise<void> {
  if (uids.length === 0) return;
  await trx
    .updateTable("programme.activity as activity")
    .set({ source: source.id })
    .where("activity.centreId", "=", source.centreId)
    .where("activity.source", "=", fromFile)
    .where("activity.uid", "=", sql<string>`any(${uids}::text[])`)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("programme.activity as other")
            .select("other.id")
            .where("other.source", "=", source.id)
            .whereRef("other.centreId", "=", "activity.centreId")
            .whereRef("other.uid", "=", "activity.uid"),
        ),
      ),
    )
    .execute();
}

/** Ends what the agenda no longer has, unless somebody comes: its dates are locked, so nobody can sign up meanwhile. */
export async function endUnlessPeopleCome(
  trx: Transaction,
  sourceId: string,
  activityId: string,
  now: Temporal.Instant,
): Promise<"ended" | "stays"> {
  await lockActivity(trx, activityId);
  await lockAllDatesAhead(trx, activityId, now);
  await trx
    .selectFrom("programme.series")
    .select("activityId")
    .where("activityId", "=", activityId)
    .forUpdate()
    .execute();
  const activity = (await listComingFrom(trx, sourceId, now)).find(({ id }) => id === activityId);
  if (activity?.hasPeople) return "stays";
  await endActivity(trx, activityId, now);
  return "ended";
}

/** What came from it stays as the centre's own. */
export async function keepAsOwn(trx: Transaction, source: Source): Promise<void> {
  await trx
    .updateTable("programme.activity")
    .set({ source: null, uid: null, broughtIn: null, broughtInSequence: null })
    .where("centreId", "=", source.centreId)
    .where("source", "=", source.id)
    .execute();
}
