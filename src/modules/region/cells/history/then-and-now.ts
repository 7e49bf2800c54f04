// SPDX-License-Identifier: EUPL-1.2
import type { ActivityCode } from "../../map/activities.ts";
import { activities } from "../../map/activities.ts";
import type { HistoryState } from "../tables.ts";
import { type StateSince, stateOn } from "./history.ts";

export type Change = { before: HistoryState | null; after: HistoryState | null };
export type ComparedRow = { activity: ActivityCode; cells: Change[] };
type Kept = StateSince & { place: string; activity: string };

/** Every activity with what it was in each place on the one day and on the other. */
export function compareDays(
  history: readonly Kept[],
  places: readonly string[],
  { from, until }: { from: string; until: string },
): ComparedRow[] {
  const byCell = Map.groupBy(history, ({ place, activity }) => `${activity}/${place}`);
  return activities.map((activity) => ({
    activity,
    cells: places.map((place) => {
      const days = byCell.get(`${activity}/${place}`) ?? [];
      return { before: stateOn(days, from), after: stateOn(days, until) };
    }),
  }));
}

export function isChanged({ before, after }: Change): boolean {
  return before !== null && after !== null && before !== after;
}
