// SPDX-License-Identifier: EUPL-1.2
import type { CommitmentState } from "../tables.ts";

/** "De Brug" and "gemeente Zaanstad", each on a line of its own or after a comma; the same name once. */
export function namesIn(typed: string): string[] {
  const names = typed
    .split(/[\n,;]/)
    .map((name) => name.trim().replace(/\s+/g, " "))
    .filter((name) => name !== "");
  return names.filter((name, at) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === at);
}

/** Its day is past, and nobody said how it stands. */
export function isPastItsDay({ state, dueOn }: { state: CommitmentState; dueOn: string }, today: string): boolean {
  return state === "open" && dueOn < today;
}
