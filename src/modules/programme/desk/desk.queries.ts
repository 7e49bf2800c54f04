// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { DayRange } from "#platform/clock";
import type { Database } from "#platform/db";
import { startsOfSeries } from "../sign-ups/series.queries.ts";
import { decideSignUp, seriesClosesAt, unitOf } from "../sign-ups/sign-up.ts";
import { selectTeamDates } from "../team/team.queries.ts";

export type DateAtDesk = Awaited<ReturnType<typeof listDatesAtDesk>>[number];

const mostDates = 300;

/** What someone can be signed up for in these days, in the order of the clock; a series stands there once, at its next date. */
export async function listDatesAtDesk(
  db: Database,
  centreId: string,
  range: DayRange,
  { words, now }: { words: string; now: Temporal.Instant },
) {
  let dates = selectTeamDates(db, centreId, range)
    .select(startsOfSeries())
    .select("activity.joinLater")
    .where("activity.joining", "in", ["sign-up", "series", "acquaint"])
    .where("activity.endedAt", "is", null)
    .where("occurrence.cancelledAt", "is", null)
    .where("occurrence.startsAt", ">", now)
    .limit(mostDates);
  if (words) {
    const like = `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;
    dates = dates.where((e) => e.or([e("activity.title", "ilike", like), e("occurrence.title", "ilike", like)]));
  }
  const seen = new Set<string>();
  return (await dates.execute()).filter((date) => {
    const unit = unitOf(date.joining) ?? "date";
    const closesAt = unit === "series" ? seriesClosesAt(date) : date.startsAt;
    if ("refused" in decideSignUp({ ...date, unit, closesAt }, now)) return false;
    if (unit === "series" && seen.has(date.activityId)) return false;
    seen.add(date.activityId);
    return true;
  });
}
