// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { formatDay, localToday } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { roleNames } from "../persons/roles.ts";
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
/** "Noor, gastvrouw of gastheer bij De Proeftuin, las je naam op de lijst van Tekenen." */
export type ToldReading = { text: string; reason: string | null };
export type ReadingsOfDay = { day: string; readings: ToldReading[] };
export type Wording = { t: T; language: Language; today: string; zone: string };

/** Day by day, each line once a day: a list that is looked at all day is one reading to whom it is about. */
export function readingsByDay(readings: readonly ReadingToTell[], wording: Wording): ReadingsOfDay[] {
  return ofEachDay(readings, wording, (ofDay) => {
    const once = new Map(ofDay.map((reading) => [whatIsSaidOf(reading), reading]));
    return Array.from(once.values(), (reading) => ({
      text: readingInWords(wording.t, reading),
      reason: reading.reason,
    }));
  });
}

/** Day by day, each of them. */
export function emergenciesByDay(emergencies: readonly ReadingToTell[], wording: Wording): ReadingsOfDay[] {
  return ofEachDay(emergencies, wording, (ofDay) =>
    ofDay.map((emergency) => ({ text: emergencyInWords(wording.t, emergency), reason: emergency.reason })),
  );
}

function ofEachDay(
  readings: readonly ReadingToTell[],
  { language, today, zone }: Wording,
  toTell: (ofDay: ReadingToTell[]) => ToldReading[],
): ReadingsOfDay[] {
  const days = Map.groupBy(readings, ({ at }) => localToday(at, zone));
  return Array.from(days, ([day, ofDay]) => ({ day: formatDay(day, language, today), readings: toTell(ofDay) }));
}

/** The same for two readings that are told in the same words. */
function whatIsSaidOf({ readerName, readerRole, onBehalfOf, what, listOf, reason }: ReadingToTell): string {
  return [readerName, readerRole, onBehalfOf, what, listOf, reason].join("\n");
}

function readingInWords(t: T, reading: ReadingToTell): string {
  const { readerName, readerRole, onBehalfOf, what, listOf } = reading;
  if (readerRole === "outsideReader") return t("people:reading.outside", { what: whatWasRead(t, what, listOf) });
  return t("people:reading.line", {
    name: readerName || t("people:reading.someoneGone"),
    role: roleInWords(t, readerRole),
    organization: onBehalfOf,
    what: whatWasRead(t, what, listOf),
  });
}

function emergencyInWords(t: T, { readerName, readerRole, listOf }: ReadingToTell): string {
  const list = listOf ?? t("people:reading.someList");
  return t("people:reading.emergencies.line", { name: readerName, role: roleInWords(t, readerRole), list });
}

export function roleInWords(t: T, role: string): string {
  if (role === "greeter") return t("people:reading.greeter");
  const known = roleNames.find((name) => name === role);
  return known ? t(`people:role.${known}.name`) : t("people:reading.someRole");
}
