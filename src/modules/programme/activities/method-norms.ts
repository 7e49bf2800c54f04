// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { addDays } from "#platform/clock";
import { type Pattern, patternOf } from "../schedules/pattern.ts";
import { planDates } from "../schedules/plan-dates.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { endOfSeries } from "../schedules/series-end.ts";
import type { ActivityContent, ActivityFacts } from "./activity.ts";

export const methodCodes = [
  "wrap",
  "recover-it-yourself",
  "own-experience",
  "recovery-group",
  "recovery-group-lead-training",
  "photovoice",
  "peer-coach-course",
  "recovery-experience-course",
  "recovery-oriented-care-course",
  "intervision",
] as const;
export type MethodCode = (typeof methodCodes)[number];

type Norm = {
  meetings?: number;
  minutes?: number;
  facilitators?: number;
  groupMin?: number;
  groupMax?: number;
  everyWeeks?: number;
  minimumMonths?: number;
  withinMonths?: number;
  isMonthly?: 1;
  isLicensed?: true;
};

/** What `reference/methods.json` publishes and a plan can be laid beside; a test holds it against that. */
export const methodNorms: Record<MethodCode, Norm> = {
  wrap: { meetings: 8, minutes: 150, facilitators: 2, isLicensed: true },
  "recover-it-yourself": { meetings: 12, minutes: 120, facilitators: 2, groupMin: 5, groupMax: 8 },
  "own-experience": { meetings: 12, minutes: 180 },
  "recovery-group": { everyWeeks: 2, minutes: 120, minimumMonths: 12, facilitators: 2 },
  "recovery-group-lead-training": { meetings: 10, withinMonths: 12 },
  photovoice: { meetings: 12, withinMonths: 3, isLicensed: true },
  "peer-coach-course": { meetings: 6, minutes: 180 },
  "recovery-experience-course": { meetings: 5, minutes: 150 },
  "recovery-oriented-care-course": { meetings: 2 },
  intervision: { isMonthly: 1 },
};

/** The longest name first: one method's name may stand in another's. */
const names: [RegExp, MethodCode][] = [
  [/werken met eigen ervaring als ervaringscoach|working as a peer coach/, "peer-coach-course"],
  [/werken met eigen ervaring|working with your own experience/, "own-experience"],
  [/herstelervaringen gebruiken|using recovery experience/, "recovery-experience-course"],
  [/basiscursus herstelondersteunende zorg|basic course recovery-oriented care/, "recovery-oriented-care-course"],
  [/herstellen doe je zelf|recovering is up to you/, "recover-it-yourself"],
  [/\bwrap\b|wellness recovery action/, "wrap"],
  [/kartrekker worden|becoming a recovery group lead/, "recovery-group-lead-training"],
  [/herstelwerkgroep|recovery working group/, "recovery-group"],
  [/fotovoice|photovoice/, "photovoice"],
];

/** One evening about a method is not that method. */
const groupsAndCourses = ["course", "training", "workshop", "recovery-group", "self-help-group", "peer-group"];

/** The method that an activity says it follows. */
export function methodOf({ title, kind, buildingBlockActivity }: ActivityFacts): MethodCode | null {
  if (kind === "intervision") return "intervision";
  if (!groupsAndCourses.includes(kind)) return null;
  const words = title.toLowerCase();
  const named = names.find(([pattern]) => pattern.test(words))?.[1];
  return named ?? methodCodes.find((code) => code === buildingBlockActivity) ?? null;
}

export type Plan = Pick<ActivityContent, "facts" | "schedule">;
export type Departure = { norm: DepartureName; expected: number; planned: number };
type DepartureName = "endless" | "monthly" | Exclude<keyof Norm, "isLicensed" | "isMonthly">;

/** Where a plan differs from what was published. It advises: a departure may stay. */
export function departuresFrom(norm: Norm, { facts, schedule }: Plan): Departure[] {
  return [...departuresInTime(norm, schedule), ...departuresInPeople(norm, facts)];
}

function departuresInTime(norm: Norm, schedule: Schedule): Departure[] {
  const { durationMinutes } = schedule;
  const last = endOfSeries(schedule);
  const span = last === null ? null : monthsBetween(schedule.startsLocal, last);
  return [
    ...departuresInNumber(norm, schedule, last),
    ...when(durationMinutes > 0 && durationMinutes !== norm.minutes, "minutes", norm.minutes, durationMinutes),
    ...when(span !== null && span < (norm.minimumMonths ?? 0), "minimumMonths", norm.minimumMonths, span ?? 0),
    ...when(span !== null && span > (norm.withinMonths ?? 0), "withinMonths", norm.withinMonths, span ?? 0),
    ...departuresInRhythm(norm, patternOf(schedule)),
  ];
}

function departuresInNumber({ meetings }: Norm, schedule: Schedule, last: string | null): Departure[] {
  if (last === null) return when(true, "endless", meetings, 0);
  const range = { from: schedule.startsLocal.slice(0, 10), until: addDays(last, 1) };
  const planned = planDates(schedule, range, new Set()).filter(({ cancelled }) => !cancelled).length;
  return when(planned !== meetings, "meetings", meetings, planned);
}

function departuresInRhythm({ everyWeeks, isMonthly }: Norm, pattern: Pattern): Departure[] {
  if (pattern.kind !== "weeks") return [];
  const { interval } = pattern;
  return [
    ...when(interval !== everyWeeks, "everyWeeks", everyWeeks, interval),
    ...when(interval < 4, "monthly", isMonthly, interval),
  ];
}

function departuresInPeople(norm: Norm, { capacity, hosts }: ActivityFacts): Departure[] {
  const { facilitators, groupMin, groupMax } = norm;
  const named = hosts.length;
  return [
    ...when(named > 0 && named < (facilitators ?? 0), "facilitators", facilitators, named),
    ...when(capacity !== null && capacity < (groupMin ?? 0), "groupMin", groupMin, capacity ?? 0),
    ...when(capacity === null || capacity > (groupMax ?? 0), "groupMax", groupMax, capacity ?? 0),
  ];
}

/** Nothing was published about it: then there is nothing to depart from. */
function when(departs: boolean, norm: DepartureName, expected: number | undefined, planned: number): Departure[] {
  return departs && expected !== undefined ? [{ norm, expected, planned }] : [];
}

function monthsBetween(start: string, end: string): number {
  const months = Temporal.PlainDate.from(start.slice(0, 10)).until(end, { largestUnit: "month" });
  return months.months;
}
