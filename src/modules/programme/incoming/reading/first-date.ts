// SPDX-License-Identifier: EUPL-1.2
import { isRuleStart } from "../../schedules/recurrence.ts";
import type { Schedule } from "../../schedules/schedule.ts";
import type { Warning } from "./remarks.ts";

/** A first date that its own rule would not make ("starts on Monday, every Tuesday") takes place all the same. */
export function keepFirstDate(schedule: Schedule): { schedule: Schedule; warnings: Warning[] } {
  const { startsLocal, durationMinutes } = schedule;
  if (schedule.rrule === null || isRuleStart(schedule, startsLocal)) return { schedule, warnings: [] };
  const values = { date: startsLocal.slice(0, 10) };
  return {
    schedule: { ...schedule, changes: [{ kind: "extra", originalLocal: startsLocal, durationMinutes }] },
    warnings: [{ reason: "startOutsideRule", values }],
  };
}
