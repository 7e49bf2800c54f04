// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from "../../activities/activity.ts";
import { compactLocal } from "../../calendars/calendar.ts";
import { contentLine, textLine } from "../../calendars/content-line.ts";
import { endOf } from "../../schedules/plan-dates.ts";
import { isRuleStart } from "../../schedules/recurrence.ts";
import type { Schedule, ScheduleChange } from "../../schedules/schedule.ts";

export type Described = { uid: string; text: string; location: string; changedAt: string };

/** An activity as a calendar knows it: its rule, what is left out and added, and a part for each date that is different. */
export function writeSeries({ facts, schedule, dateTitles, sequence }: Activity, described: Described): string {
  const { startsLocal, durationMinutes, rrule } = schedule;
  const common = [
    contentLine(`UID:${described.uid}`),
    `SEQUENCE:${sequence}\r\nDTSTAMP:${described.changedAt}\r\n`,
    described.location && textLine("LOCATION", described.location),
    described.text && textLine("DESCRIPTION", described.text),
  ].join("");
  const master = [
    "BEGIN:VEVENT\r\n",
    common,
    textLine("SUMMARY", facts.title),
    times(schedule, startsLocal, durationMinutes),
    rrule === null ? "" : contentLine(`RRULE:${rrule}`),
    ...schedule.changes.map((change) => added(schedule, change)),
    ...leftOut(schedule).map((local) => contentLine(`EXDATE${at(schedule, local)}`)),
    "STATUS:CONFIRMED\r\nEND:VEVENT\r\n",
  ].join("");
  const different = differentDates(schedule, dateTitles).map((date) =>
    [
      "BEGIN:VEVENT\r\n",
      common,
      textLine("SUMMARY", date.title ?? facts.title),
      contentLine(`RECURRENCE-ID${at(schedule, date.originalLocal)}`),
      times(schedule, date.startsLocal, date.durationMinutes),
      `STATUS:${date.isCancelled ? "CANCELLED" : "CONFIRMED"}\r\nEND:VEVENT\r\n`,
    ].join(""),
  );
  return master + different.join("");
}

type DifferentDate = {
  originalLocal: string;
  startsLocal: string;
  durationMinutes: number;
  isCancelled: boolean;
  title: string | null;
};

function differentDates(schedule: Schedule, dateTitles: Activity["dateTitles"]): DifferentDate[] {
  const titles = new Map(dateTitles.map(({ originalLocal, title }) => [originalLocal, title]));
  const changed = schedule.changes.filter((change) => isDifferent(schedule, change));
  const originals = new Set([...changed.map(({ originalLocal }) => originalLocal), ...titles.keys()]);
  return [...originals].sort().map((originalLocal) => {
    const changes = schedule.changes.filter((change) => change.originalLocal === originalLocal);
    const moved = changes.findLast((change) => change.kind === "moved");
    const extra = changes.findLast((change) => change.kind === "extra");
    return {
      originalLocal,
      startsLocal: moved?.startsLocal ?? originalLocal,
      durationMinutes: (moved ?? extra)?.durationMinutes ?? schedule.durationMinutes,
      isCancelled: changes.some(({ kind }) => kind === "cancelled"),
      title: titles.get(originalLocal) ?? null,
    };
  });
}

function isDifferent({ durationMinutes }: Schedule, change: ScheduleChange): boolean {
  if (change.kind === "extra") return change.durationMinutes !== durationMinutes;
  return change.kind !== "skipped";
}

/** The first date always takes place for a calendar; here only if its rule makes it, or it was added. */
function leftOut(schedule: Schedule): string[] {
  const { startsLocal, rrule, changes } = schedule;
  const skipped = changes.filter(({ kind }) => kind === "skipped").map(({ originalLocal }) => originalLocal);
  const isAdded = changes.some(({ kind, originalLocal }) => kind === "extra" && originalLocal === startsLocal);
  const takesPlace = rrule === null || isAdded || isRuleStart(schedule, startsLocal);
  return takesPlace ? skipped : [startsLocal, ...skipped];
}

/** An extra date that lasts otherwise has a part of its own: hardly any calendar program reads an RDATE with an end. */
function added(schedule: Schedule, { kind, originalLocal }: ScheduleChange): string {
  if (kind !== "extra" || originalLocal === schedule.startsLocal) return "";
  return contentLine(`RDATE${at(schedule, originalLocal)}`);
}

function times(schedule: Schedule, startsLocal: string, durationMinutes: number): string {
  return (
    contentLine(`DTSTART${at(schedule, startsLocal)}`) +
    contentLine(`DTEND${at(schedule, endOf(startsLocal, durationMinutes))}`)
  );
}

function at({ zone }: Schedule, local: string): string {
  return `;TZID=${zone}:${compactLocal(local)}`;
}
