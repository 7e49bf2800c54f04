// SPDX-License-Identifier: EUPL-1.2
import type { ShownCell } from "../cell-words.ts";
import type { HistoryState } from "../tables.ts";

export type StateSince = { sinceOn: string; state: HistoryState };

export function historyState({ state, isFine }: ShownCell): HistoryState {
  return isFine ? "fine" : state;
}

/** As it was on that day; null before the first drawing. `days` in the order of time. */
export function stateOn(days: readonly StateSince[], day: string): HistoryState | null {
  return days.findLast(({ sinceOn }) => sinceOn <= day)?.state ?? null;
}
