// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { formatDay, localToday } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import type { RoleName } from "../tables.ts";
import { whatWasRead } from "./what-is-read.ts";

export type ReadingToTell = {
  at: Temporal.Instant;
  readerName: string;
  readerRole: string;
  onBehalfOf: string;
  what: string;
  listOf: string | null;
  reason: string | null;
};
/** "Noor, gastheer of gastvrouw bij De Proeftuin, las je naam op de lijst van Tekenen." */
export type ToldReading = { text: string; reason: string | null };
export type ReadingsOfDay = { day: string; readings: ToldReading[] };
type Wording = { t: T; language: Language; today: string; zone: string };

/** Day by day, each line once a day: a list that is looked at all day is one reading to whom it is about. */
export function readingsByDay(readings: readonly ReadingToTell[], wording: Wording): ReadingsOfDay[] {
  const { t, language, today, zone } = wording;
  const days = new Map<string, Map<string, ReadingToTell>>();
  for (const reading of readings) {
    const day = localToday(reading.at, zone);
    const ofDay = days.get(day) ?? new Map<string, ReadingToTell>();
    days.set(day, ofDay.set(whatIsSaidOf(reading), reading));
  }
  return Array.from(days, ([day, ofDay]) => ({
    day: formatDay(day, language, today),
    readings: Array.from(ofDay.values(), (reading) => ({ text: readingInWords(t, reading), reason: reading.reason })),
  }));
}

/** The same for two readings that are told in the same words. */
function whatIsSaidOf({ readerName, readerRole, onBehalfOf, what, listOf, reason }: ReadingToTell): string {
  return [readerName, readerRole, onBehalfOf, what, listOf, reason].join("\n");
}

function readingInWords(t: T, reading: ReadingToTell): string {
  const { readerName, readerRole, onBehalfOf, what, listOf } = reading;
  return t("people:reading.line", {
    name: readerName || t("people:reading.someoneGone"),
    role: roleInWords(t, readerRole),
    organization: onBehalfOf,
    what: whatWasRead(t, what, listOf),
  });
}

const roles: readonly RoleName[] = [
  "participant",
  "volunteer",
  "host",
  "facilitator",
  "peerWorker",
  "trainer",
  "coordinator",
  "partnerContact",
  "municipality",
  "insurer",
];

export function roleInWords(t: T, role: string): string {
  if (role === "greeter") return t("people:reading.greeter");
  const known = roles.find((name) => name === role);
  return known ? t(`people:team.roles.${known}`) : t("people:reading.someRole");
}
