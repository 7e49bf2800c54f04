// SPDX-License-Identifier: EUPL-1.2
import type { Counted } from "./tally.commands.ts";

/** Under this a number is not said: it could point at somebody. */
export const fewest = 5;

/**
 * What is told, in this order. Of one thing either the number of times or the number of each kind, never both: the kind
 * that is too few to say would follow from the others.
 */
export const told = [
  { what: "request", by: "number" },
  { what: "kind", by: "kind" },
  { what: "domain", by: "kind" },
  { what: "first-talk", by: "kind" },
  { what: "path-begun", by: "number" },
  { what: "contact", by: "kind" },
  { what: "look-back", by: "number" },
  { what: "path-ended", by: "number" },
  { what: "came-back", by: "kind" },
] as const satisfies readonly { what: Counted; by: "number" | "kind" }[];

export type Tallied = { what: string; detail: string; number: number };
/** `number` is null where it is too few to say. */
export type Figure = { what: Counted; by: "number" | "kind"; lines: { detail: string; number: number | null }[] };

/** What has not happened at all is left out. */
export function figuresOf(tallies: readonly Tallied[]): Figure[] {
  return told.flatMap(({ what, by }) => {
    const own = tallies.filter((tally) => tally.what === what);
    const lines = by === "kind" ? own : [{ detail: "", number: sum(own) }];
    const some = lines.filter(({ number }) => number > 0);
    return some.length === 0 ? [] : [{ what, by, lines: some.map(sayFromFive) }];
  });
}

function sayFromFive({ detail, number }: { detail: string; number: number }): Figure["lines"][number] {
  return { detail, number: number < fewest ? null : number };
}

function sum(tallies: readonly Tallied[]): number {
  return tallies.reduce((total, { number }) => total + number, 0);
}
