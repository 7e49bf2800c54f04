// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { addDays } from "#platform/clock";
import { planDates } from "../../schedules/plan-dates.ts";
import { lastDayOf, readRule } from "../../schedules/recurrence.ts";
import type { Schedule } from "../../schedules/schedule.ts";
import type { IncomingRecord } from "./incoming-record.ts";
import type { Warning } from "./remarks.ts";

const longestTitle = 120;
const longestDescription = 5000;

/** Cuts what is too long, and notes when nothing of it is still to come. */
export function finishRecord(record: IncomingRecord, today: string): IncomingRecord {
  const warnings: Warning[] = [...record.warnings];
  if (record.title.length > longestTitle) warnings.push({ reason: "titleCut", values: { limit: longestTitle } });
  if (record.description.length > longestDescription) {
    warnings.push({ reason: "descriptionCut", values: { limit: longestDescription } });
  }
  if (!hasDatesFrom(record.schedule, today)) warnings.push({ reason: "past", values: {} });
  return {
    ...record,
    title: cut(record.title, longestTitle),
    description: cut(record.description, longestDescription),
    warnings,
  };
}

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit - 1).trimEnd()}…` : text;
}

/** Working out a longer row of dates takes too long for a whole file of them. */
const mostCounted = 500;

/** Only a rule that counts its dates is worked out; of the others the end is known. */
function hasDatesFrom(schedule: Schedule, today: string): boolean {
  const lies = (local: string) => local >= today;
  const isAddedLater = schedule.changes.some(
    (change) =>
      (change.kind === "extra" && lies(change.originalLocal)) || (change.kind === "moved" && lies(change.startsLocal)),
  );
  if (isAddedLater) return true;
  if (schedule.rrule === null) return endOf(schedule) > today;

  const rule = readRule(schedule.rrule);
  if (rule.count !== null && rule.count > mostCounted) return true;
  if (rule.count !== null)
    return planDates(schedule, { from: today, until: addDays(today, 3650) }, new Set()).length > 0;
  return (lastDayOf(schedule, rule) ?? today) >= today;
}

function endOf({ startsLocal, durationMinutes }: Schedule): string {
  return Temporal.PlainDateTime.from(startsLocal)
    .add({ minutes: durationMinutes })
    .toString({ smallestUnit: "minute" });
}
