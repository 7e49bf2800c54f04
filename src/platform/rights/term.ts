// SPDX-License-Identifier: EUPL-1.2
import type { Term } from "./personal-table.ts";

export type TermRefusal = "tooLong" | "reasonMissing";

/** Shorter is always allowed; longer only with a reason, and never longer than the most. Null: allowed. */
export function decideTerm(term: Term, asked: { days: number; reason: string }): TermRefusal | null {
  if (asked.days > term.mostDays) return "tooLong";
  return asked.days > term.standardDays && asked.reason === "" ? "reasonMissing" : null;
}
