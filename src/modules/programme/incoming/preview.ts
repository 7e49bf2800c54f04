// SPDX-License-Identifier: EUPL-1.2
import { addDays } from "#platform/clock";
import type { Wording } from "../asking/wording.ts";
import { planDates } from "../schedules/plan-dates.ts";
import { datesInWords, describeSchedule } from "../schedules/schedule-words.ts";
import type { Here } from "./here.ts";
import { type Decision, isPast } from "./incoming.ts";
import { notesOn } from "./notes.ts";
import type { AgendaReading } from "./reading/agenda-reading.ts";
import type { IncomingRecord } from "./reading/incoming-record.ts";
import { unreadInWords, warningInWords } from "./remark-words.ts";

export const groups = ["new", "changed", "ended", "past", "leftOut", "unchanged"] as const;
export type Group = (typeof groups)[number];

export type PreviewRow = {
  position: number;
  title: string;
  group: Group;
  whenWords: string;
  dateWords: string[];
  remarks: string[];
  activityId: string | null;
};

export type Preview = {
  counts: Record<Group, number>;
  rows: PreviewRow[];
  /** How many more there are than can be shown one by one. */
  notShown: number;
  unread: string[];
  moreUnread: number;
};

const mostShown = 200;
const datesShown = 3;
const daysAhead = 26 * 7;

type Decided = { record: IncomingRecord; decision: Decision; group: Group };

/** What would happen, in words: what does something first. */
export function previewOf(reading: AgendaReading, decisions: Decision[], here: Here, wording: Wording): Preview {
  const decided = inOrderOfGroups(reading.records, decisions);
  const count = (group: Group) => decided.filter((one) => one.group === group).length;
  return {
    counts: {
      new: count("new"),
      changed: count("changed"),
      ended: count("ended"),
      past: count("past"),
      leftOut: count("leftOut"),
      unchanged: count("unchanged"),
    },
    rows: decided.slice(0, mostShown).map((one) => describe(one, here, wording)),
    notShown: Math.max(0, decided.length - mostShown),
    unread: reading.unread.slice(0, mostShown).map((one) => unreadInWords(one, reading.format, wording)),
    moreUnread: Math.max(0, reading.unread.length - mostShown),
  };
}

/** What is brought in when nobody unticks anything. */
export function positionsByDefault(records: IncomingRecord[], decisions: Decision[]): number[] {
  return inOrderOfGroups(records, decisions)
    .filter(({ group }) => isByDefault(group))
    .map(({ record }) => record.position);
}

export function isByDefault(group: Group): boolean {
  return group === "new" || group === "changed" || group === "ended";
}

export function mayBeChosen(group: Group): boolean {
  return isByDefault(group) || group === "past";
}

function inOrderOfGroups(records: IncomingRecord[], decisions: Decision[]): Decided[] {
  const decided = records.flatMap((record, index) => {
    const decision = decisions[index];
    return decision ? [{ record, decision, group: groupOf(record, decision) }] : [];
  });
  return groups.flatMap((group) => decided.filter((one) => one.group === group));
}

function groupOf(record: IncomingRecord, { what }: Decision): Group {
  return isPast(record) && (what === "new" || what === "changed") ? "past" : what;
}

function describe({ record, decision, group }: Decided, here: Here, wording: Wording): PreviewRow {
  const schedule = "content" in decision ? decision.content.schedule : record.schedule;
  const range = { from: here.today, until: addDays(here.today, schedule.rrule === null ? 3650 : daysAhead) };
  const dates = group === "unchanged" ? [] : planDates(schedule, range, here.closedDays).slice(0, datesShown);
  const isOnce = schedule.rrule === null && schedule.changes.length === 0;
  return {
    position: record.position,
    title: record.title,
    group,
    whenWords: describeSchedule(schedule, wording, here.closedDays),
    dateWords: isOnce ? [] : datesInWords(dates, wording),
    remarks: group === "unchanged" ? [] : remarksOn(record, decision, wording),
    activityId: activityOf(decision),
  };
}

function remarksOn(record: IncomingRecord, decision: Decision, wording: Wording): string[] {
  const why = decision.what === "leftOut" ? [wording.t(`programme:incoming.leftOut.${decision.reason}`)] : [];
  const warnings = record.warnings.map((warning) => warningInWords(warning, wording));
  return [...why, ...warnings, ...notesOn(record, decision, wording.t)];
}

function activityOf(decision: Decision): string | null {
  if ("activity" in decision) return decision.activity.id;
  return "activityId" in decision ? decision.activityId : null;
}
