// SPDX-License-Identifier: EUPL-1.2
import type { LeftOutReason } from "./incoming.ts";
import type { AgendaReading } from "./reading/agenda-reading.ts";
import type { UnreadRecord } from "./reading/remarks.ts";

export const outcomeKinds = ["added", "changed", "ended", "unchanged", "leftOut", "failed"] as const;

/** What became of one record. `kept`: dates with people that the file no longer has. */
export type Outcome = {
  position: number;
  title: string;
  what: (typeof outcomeKinds)[number];
  reason: LeftOutReason | null;
  activityId: string | null;
  kept: number;
};

/** What somebody said yes to. */
export type Choice = { positions: number[]; publish: boolean };

/** Also how far it is, while it is under way. */
export type Report = {
  format: AgendaReading["format"];
  total: number;
  notChosen: number;
  outcomes: Outcome[];
  unread: UnreadRecord[];
};

/** Of an agenda of which these records are wanted, before any of them is brought in. */
export function reportOn(
  { format, records, unread }: Pick<AgendaReading, "format" | "records" | "unread">,
  positions: readonly number[],
): Report {
  const total = positions.length;
  return { format, total, notChosen: records.length - total, outcomes: [], unread };
}
