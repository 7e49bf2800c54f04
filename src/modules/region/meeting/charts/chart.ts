// SPDX-License-Identifier: EUPL-1.2
import type { CellState } from "../../map/cell.ts";

/** In a bar: first what is there, then double, coming, missing. Which municipality a square is, does not matter here. */
const order = ["there", "double", "coming", "missing"] as const satisfies readonly CellState[];

export type Share = { state: CellState; count: number };

/** How often each state stands in one row of the table; what is nowhere is left out. */
export function sharesOf(states: readonly CellState[]): Share[] {
  return order
    .map((state) => ({ state, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0);
}
