// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import type { CellState, ComputedState } from "../map/cell.ts";

/** What people say of one cell, as far as it decides how the cell is shown. */
export type CellWord = {
  /** What it is, where somebody says that it is not what the rule makes of it. */
  correction: "there" | "missing" | null;
  /** The first day from which something comes. */
  comesOn: string | null;
  /** Absent until everybody may read that it is double. */
  double: { isFine: boolean } | null;
};
/** `isFine`: who do the same say that this many is not too many. */
export type ShownCell = { state: CellState; isFine: boolean };

export const nothingSaid: CellWord = { correction: null, comesOn: null, double: null };

/** How long something is still said to come after the day on which it would be there. */
const daysAfterItWouldCome = 31;

/** How a cell is shown: what the rule makes of it, with what people say laid over it. */
export function layOver(computed: ComputedState, { correction, comesOn, double }: CellWord = nothingSaid): ShownCell {
  const state = correction === "missing" ? "missing" : afterHearing(computed, double);
  if (state !== "missing") return { state, isFine: state === "double" && (double?.isFine ?? false) };
  if (correction === "there") return { state: "there", isFine: false };
  return { state: comesOn === null ? "missing" : "coming", isFine: false };
}

/** The same where only a part is shown, such as what there is on Saturdays: of that part nobody corrected anything. */
export function layOverPart(computed: ComputedState, { double }: CellWord = nothingSaid): ShownCell {
  const state = afterHearing(computed, double);
  return { state, isFine: state === "double" && (double?.isFine ?? false) };
}

/** Who is named hears it first: until then it is there, and no more. */
function afterHearing(computed: ComputedState, double: CellWord["double"]): ComputedState {
  return computed === "double" && double === null ? "there" : computed;
}

export function isStillComing(fromOn: string, today: string): boolean {
  return today <= addDays(fromOn, daysAfterItWouldCome);
}

/** A correction, or what was to come, says no more than the rule says by itself. */
export function hasComeTrue(kind: "there" | "missing" | "coming", computed: ComputedState): boolean {
  return kind === "missing" ? computed === "missing" : computed !== "missing";
}
