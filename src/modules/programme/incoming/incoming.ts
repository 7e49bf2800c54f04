// SPDX-License-Identifier: EUPL-1.2
import { type Activity, type ActivityContent, emptyFacts } from "../activities/activity.ts";
import type { Here } from "./here.ts";
import { isSameSchedule, mergeSchedule } from "./merge-schedule.ts";
import { changeOneDate } from "./one-date.ts";
import type { IncomingRecord } from "./reading/incoming-record.ts";
import {
  factsFromFile,
  factsOf,
  fieldsThatDiffer,
  isFactField,
  isSeries,
  readSaid,
  type Said,
  type SaidField,
  saidBy,
  saidFields,
  writeSaid,
} from "./said.ts";

/** An activity that an earlier file made, with what that file said. */
export type Known = { activity: Activity; broughtIn: string | null; broughtInSequence: number | null };

export type ChangedField = { field: SaidField; alsoChangedHere: boolean };
export type LeftOutReason = "cancelledAndUnknown" | "older" | "ended" | "noRoom";

/** What bringing in one record does. */
export type Decision =
  | { what: "new"; content: ActivityContent }
  | { what: "changed"; activity: Activity; fields: ChangedField[]; content: ActivityContent; said: Said | null }
  | { what: "ended"; activity: Activity }
  | { what: "unchanged"; activityId: string }
  | { what: "leftOut"; reason: LeftOutReason; activityId: string | null };

/** Only what the file itself changed since it was last brought in overwrites what stands here. */
export function decideRecord(record: IncomingRecord, known: Known | null, here: Here): Decision {
  if (known && record.partOf?.uid === known.activity.origin?.uid) return decideOneDate(record, known.activity);
  if (!known) return decideUnknown(record, here);
  const { activity, broughtInSequence } = known;
  if (record.sequence < (broughtInSequence ?? 0)) return leaveOut("older", activity);
  if (record.status === "cancelled" && isSeries(record)) return decideEnded(activity);

  const said = saidBy(record);
  const last = readSaid(known.broughtIn);
  const fields = last ? fieldsThatDiffer(said, last) : [...saidFields];
  const content = contentAfter(activity, { last, said, fields }, here);
  const changed = fields.filter((field) => changes(field, activity, content));
  if (changed.length === 0) return { what: "unchanged", activityId: activity.id };
  if (activity.endedAt !== null) return leaveOut("ended", activity);
  const described = changed.map((field) => ({ field, alsoChangedHere: wasChangedHere(field, activity, last, here) }));
  return { what: "changed", activity, fields: described, content, said };
}

/** Whether looking closer is needless: the file says what it said the last time. */
export function saysTheSame(record: IncomingRecord, broughtIn: string | null): boolean {
  const isEnding = record.status === "cancelled" && isSeries(record);
  if (record.partOf !== null || isEnding) return false;
  const said = saidBy(record);
  if (writeSaid(said) === broughtIn) return true;
  const last = readSaid(broughtIn);
  return last !== null && fieldsThatDiffer(said, last).length === 0;
}

export function isPast({ warnings }: Pick<IncomingRecord, "warnings">): boolean {
  return warnings.some(({ reason }) => reason === "past");
}

function decideUnknown(record: IncomingRecord, here: Here): Decision {
  if (record.status === "cancelled") return { what: "leftOut", reason: "cancelledAndUnknown", activityId: null };
  const said = saidBy(record);
  const facts = factsFromFile(said, here, emptyFacts(here.organizationId), saidFields.filter(isFactField));
  const schedule = { ...said.when, changes: said.dates };
  const origin = { source: here.source, uid: record.uid };
  return { what: "new", content: { facts, schedule, dateTitles: said.dateTitles, origin } };
}

function decideEnded(activity: Activity): Decision {
  return activity.endedAt === null ? { what: "ended", activity } : { what: "unchanged", activityId: activity.id };
}

function decideOneDate(record: IncomingRecord, activity: Activity): Decision {
  const { schedule, dateTitles } = changeOneDate(record, activity);
  const fields: ChangedField[] = [];
  if (!isSameSchedule(schedule, activity.schedule)) fields.push({ field: "dates", alsoChangedHere: false });
  if (!isSame(dateTitles, activity.dateTitles)) fields.push({ field: "dateTitles", alsoChangedHere: false });
  if (fields.length === 0) return { what: "unchanged", activityId: activity.id };
  if (activity.endedAt !== null) return leaveOut("ended", activity);
  return { what: "changed", activity, fields, content: { facts: activity.facts, schedule, dateTitles }, said: null };
}

function leaveOut(reason: LeftOutReason, { id }: Activity): Decision {
  return { what: "leftOut", reason, activityId: id };
}

type Saying = { last: Said | null; said: Said; fields: SaidField[] };

function contentAfter(activity: Activity, saying: Saying, here: Here): ActivityContent {
  const { said, fields } = saying;
  return {
    facts: factsFromFile(said, here, activity.facts, fields.filter(isFactField)),
    schedule: mergeSchedule(activity.schedule, saying),
    dateTitles: fields.includes("dateTitles") ? said.dateTitles : activity.dateTitles,
    origin: activity.origin ?? undefined,
  };
}

function changes(field: SaidField, before: Activity, after: ActivityContent): boolean {
  if (field === "when") return !isSame(ruleOf(before), ruleOf(after));
  if (field === "dates") return !isSameSchedule({ ...after.schedule, ...ruleOf(before) }, before.schedule);
  if (field === "dateTitles") return !isSame(before.dateTitles, after.dateTitles ?? []);
  return factsOf(field).some((fact) => !isSame(before.facts[fact], after.facts[fact]));
}

/** Someone here made it differ from what the file said the last time, and the file now overwrites that. */
function wasChangedHere(field: SaidField, activity: Activity, last: Said | null, here: Here): boolean {
  if (!last || field === "dates") return false;
  if (field === "when") return !isSame(ruleOf(activity), last.when);
  if (field === "dateTitles") return !isSame(activity.dateTitles, last.dateTitles);
  const asLast = factsFromFile(last, here, activity.facts, [field]);
  return factsOf(field).some((fact) => !isSame(activity.facts[fact], asLast[fact]));
}

function ruleOf({ schedule }: Pick<ActivityContent, "schedule">) {
  const { startsLocal, zone, durationMinutes, rrule } = schedule;
  return { startsLocal, zone, durationMinutes, rrule };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
