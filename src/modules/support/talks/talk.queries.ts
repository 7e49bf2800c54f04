// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { Sheet, TalkNumber } from "./talk.ts";

/** What was counted on one sheet. */
export async function listNumbers(db: Database, centreId: string, sheet: Sheet): Promise<TalkNumber[]> {
  const { day, way, occurrenceId, neighbourhood } = sheet;
  return await db
    .selectFrom("support.talkTally")
    .select(["theme", "number"])
    .where("centreId", "=", centreId)
    .where("number", ">", 0)
    .where("day", "=", day)
    .where("way", "=", way)
    .where((e) =>
      occurrenceId === null ? e("neighbourhood", "=", neighbourhood) : e("occurrenceId", "=", occurrenceId),
    )
    .orderBy("theme")
    .execute();
}

export type CountedSheet = Sheet & { number: number };

/** Every sheet since this day with how many talks, the last day first. */
export async function listSheetsSince(db: Database, centreId: string, since: string): Promise<CountedSheet[]> {
  return await db
    .selectFrom("support.talkTally")
    .select(["day", "way", "occurrenceId", "neighbourhood"])
    .select((e) => e.cast<number>(e.fn.sum("number"), "integer").as("number"))
    .where("centreId", "=", centreId)
    .where("day", ">=", since)
    .where("number", ">", 0)
    .groupBy(["day", "way", "occurrenceId", "neighbourhood"])
    .orderBy("day", "desc")
    .orderBy("way")
    .orderBy("neighbourhood")
    .execute();
}
