// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

export type RoundTable = {
  id: string;
  centreId: string;
  pathId: string | null;
  about: string;
  onDay: string;
  madeBy: string | null;
  madeByName: string;
  names: string;
  askedAt: Temporal.Instant | null;
  yesAt: Temporal.Instant | null;
  noAt: Temporal.Instant | null;
  closedAt: Temporal.Instant | null;
};
export type RoundTableCommitment = {
  id: string;
  what: string;
  who: string;
  dueOn: string | null;
  doneAt: Temporal.Instant | null;
  letGoAt: Temporal.Instant | null;
};
export const waysOn = ["done", "let-go", "open"] as const;
export type WayOn = (typeof waysOn)[number];

/** Where nobody is named it can begin at once; about a path it waits for a yes, and a no ends it. */
export function standingOf({ pathId, yesAt, noAt, closedAt }: RoundTable): "waits" | "no" | "open" | "closed" {
  if (pathId !== null && yesAt === null) return noAt === null ? "waits" : "no";
  return closedAt === null ? "open" : "closed";
}

export function wayOf({ doneAt, letGoAt }: Pick<RoundTableCommitment, "doneAt" | "letGoAt">): WayOn {
  if (doneAt) return "done";
  return letGoAt ? "let-go" : "open";
}
