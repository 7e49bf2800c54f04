// SPDX-License-Identifier: EUPL-1.2
import { weekday } from "#platform/clock";
import { familyOf, kindFacts, kinds } from "../activities/kinds.ts";
import { type DayPart, dayPartWords, everyoneWord, familyWords, needWords, placeWords } from "./filter-words.ts";
import type { DateForVisitor } from "./finding.ts";

/** A part of the day holds what starts in it, and what is still on when it is an hour old. */
const dayParts: Record<Exclude<DayPart, "weekend">, { from: string; stillOnAt: string; until: string }> = {
  morning: { from: "00:00", stillOnAt: "24:00", until: "12:00" },
  afternoon: { from: "12:00", stillOnAt: "13:00", until: "17:30" },
  evening: { from: "17:30", stillOnAt: "18:30", until: "24:00" },
};

export function isInPart({ startsLocal, endsLocal }: DateForVisitor, word: string): boolean {
  if (word === dayPartWords.weekend) return weekday(startsLocal) >= 6;
  const part =
    word === dayPartWords.morning
      ? dayParts.morning
      : word === dayPartWords.afternoon
        ? dayParts.afternoon
        : dayParts.evening;
  const starts = startsLocal.slice(11);
  const ends = endsLocal.slice(0, 10) > startsLocal.slice(0, 10) ? "24:00" : endsLocal.slice(11);
  return starts < part.until && (starts >= part.from || ends >= part.stillOnAt);
}

export function isOfKind({ kind }: DateForVisitor, word: string): boolean {
  if (familyWords[familyOf(kind)] === word) return true;
  return kinds.some((known) => known === kind && kindFacts[known].inAddress === word);
}

export function isAt({ placeKind, isOnlineToo }: DateForVisitor, word: string): boolean {
  return placeWords[placeKind] === word || (isOnlineToo && word === placeWords.online);
}

/** What one can join from home is near to everyone. */
export function isNear({ placeKind, isOnlineToo, distanceKm }: DateForVisitor, km: string): boolean {
  return placeKind === "online" || isOnlineToo || (distanceKm !== undefined && distanceKm <= Number(km));
}

export function isFor({ audience }: DateForVisitor, wanted: string): boolean {
  if (wanted.toLowerCase() === everyoneWord) return audience === null;
  return audience?.toLowerCase() === wanted.toLowerCase();
}

export function meets({ access, energy }: DateForVisitor, word: string): boolean {
  return Object.entries(needWords).some(
    ([fact, needWord]) => needWord === word && (access.includes(fact) || energy.includes(fact)),
  );
}
