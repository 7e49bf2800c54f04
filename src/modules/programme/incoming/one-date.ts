// SPDX-License-Identifier: EUPL-1.2
import type { Activity, DateTitle } from "../activities/activity.ts";
import { isRuleStart } from "../schedules/recurrence.ts";
import type { Schedule, ScheduleChange } from "../schedules/schedule.ts";
import type { IncomingRecord } from "./reading/incoming-record.ts";

/** A file that holds one changed date of a series that is known here: only that date follows it. */
export function changeOneDate(
  record: IncomingRecord,
  { schedule, dateTitles, facts }: Pick<Activity, "schedule" | "dateTitles" | "facts">,
): { schedule: Schedule; dateTitles: DateTitle[] } {
  const original = findOriginal(record.partOf?.originalLocal ?? record.schedule.startsLocal, schedule);
  const change = changeFor(record, schedule, original);
  const place = original ?? record.schedule.startsLocal;
  const isOther = ({ originalLocal }: { originalLocal: string }) => originalLocal !== place;
  const extra = schedule.changes.filter(({ kind, originalLocal }) => kind === "extra" && originalLocal === place);
  const titles =
    record.status !== "cancelled" && record.title !== facts.title
      ? [{ originalLocal: place, title: record.title }]
      : [];
  return {
    schedule: { ...schedule, changes: [...schedule.changes.filter(isOther), ...extra, ...(change ? [change] : [])] },
    dateTitles: [...dateTitles.filter(isOther), ...titles].sort((one, other) =>
      one.originalLocal < other.originalLocal ? -1 : 1,
    ),
  };
}

function changeFor(record: IncomingRecord, schedule: Schedule, original: string | null): ScheduleChange | null {
  const { startsLocal, durationMinutes } = record.schedule;
  if (record.status === "cancelled") return original === null ? null : { kind: "cancelled", originalLocal: original };
  if (original === null) return { kind: "extra", originalLocal: startsLocal, durationMinutes };
  if (startsLocal === original && durationMinutes === schedule.durationMinutes) return null;
  return { kind: "moved", originalLocal: original, startsLocal, durationMinutes };
}

/** As the series has it: some programs write the day alone, or an older time. */
function findOriginal(local: string, schedule: Schedule): string | null {
  const onSeriesTime = local.slice(0, 10) + schedule.startsLocal.slice(10);
  const isExtra = (start: string) =>
    schedule.changes.some(({ kind, originalLocal }) => kind === "extra" && originalLocal === start);
  return [local, onSeriesTime].find((start) => isExtra(start) || isRuleStart(schedule, start)) ?? null;
}
