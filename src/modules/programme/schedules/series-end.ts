// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import { lastDayOf, listRuleStarts, readRule } from "./recurrence.ts";
import type { Schedule } from "./schedule.ts";

const tenYears = 3653;

/** The last day on which the rule, or what was added to it, may make a date; null when it goes on without end. */
export function endOfSeries(schedule: Schedule): string | null {
  const ruled = lastRuledDay(schedule);
  if (ruled === null) return null;
  const added = schedule.changes.flatMap((change) =>
    change.kind === "extra" ? [change.originalLocal.slice(0, 10)] : [],
  );
  return [ruled, ...added].sort().at(-1) ?? ruled;
}

function lastRuledDay(schedule: Schedule): string | null {
  const first = schedule.startsLocal.slice(0, 10);
  if (schedule.rrule === null) return first;
  const rule = readRule(schedule.rrule);
  if (rule.count === null) return lastDayOf(schedule, rule);
  const starts = listRuleStarts(schedule, { from: first, until: addDays(first, tenYears) });
  return starts.at(-1)?.slice(0, 10) ?? first;
}
