// SPDX-License-Identifier: EUPL-1.2
import type { ActivityCode } from "./activities.ts";

/** Of a cell, in the order in which a legend tells them. */
export const cellStates = ["there", "coming", "missing", "double"] as const;
export type CellState = (typeof cellStates)[number];

/** One activity in one place: a municipality ("GM0479"), or the id of a neighbourhood. */
export type CellKey = { place: string; activity: ActivityCode };

/** What the rule says of a cell, before people say anything of it: it never says that something is coming. */
export type ComputedState = Exclude<CellState, "coming">;
export type Cell = CellKey & {
  state: ComputedState;
  /** "2027-06-01", where everything that is there is sure until a known day: the last of them. */
  securedUntil: string | null;
};

/** Where one reads what is behind a cell. */
export function cellAddress({ activity, place }: CellKey): string {
  return `/regio/vak/${activity}/${place}`;
}

/** To find a cell again in a map of cells. */
export function nameOfCell({ activity, place }: CellKey): string {
  return `${activity}/${place}`;
}
