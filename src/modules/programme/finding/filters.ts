// SPDX-License-Identifier: EUPL-1.2
import { readDay } from "#platform/clock";
import { spokenLanguages } from "../activities/facts.ts";
import { kindFacts, kinds } from "../activities/kinds.ts";
import { dayPartWords, distanceWords, familyWords, needWords, placeWords } from "./filter-words.ts";
import type { DateForVisitor } from "./finding.ts";
import { isAt, isFor, isInPart, isNear, isOfKind, meets } from "./matching.ts";
import { isWithoutSignUp } from "./places.ts";

const mostLetters = 100;
const mostWords = 6;
const kindWords = kinds.flatMap((kind) => kindFacts[kind].inAddress ?? []);

/** In the order in which they stand in the address; `read` gives undefined for what is not known. What does not say which dates match is no choice. */
const parameters = {
  day: { name: "dag", read: dayOf },
  week: { name: "week", read: dayOf },
  part: { name: "deel", read: oneOf(Object.values(dayPartWords)), matches: isInPart },
  withoutSignUp: { name: "vrij", read: oneOf(["1"]), matches: ({ joining }) => isWithoutSignUp(joining) },
  kind: { name: "soort", read: oneOf([...Object.values(familyWords), ...kindWords]), matches: isOfKind },
  place: { name: "plek", read: oneOf(Object.values(placeWords)), matches: isAt },
  within: { name: "straal", read: oneOf(distanceWords), matches: isNear },
  from: { name: "vanaf", read: readId },
  audience: { name: "wie", read: readText, matches: isFor },
  language: {
    name: "taal",
    read: oneOf(spokenLanguages),
    matches: ({ languages }, language) => languages.includes(language),
  },
  need: { name: "nodig", read: oneOf(Object.values(needWords)), matches: meets },
  words: { name: "q", read: readText, matches: ({ hasWords }) => hasWords },
} satisfies Record<string, Parameter>;

type Parameter = {
  name: string;
  read: (value: string) => string | undefined;
  matches?: (date: DateForVisitor, chosen: string) => boolean;
};

/** What a visitor looks for; every value is known, and all of it stands in the address. */
export type ProgrammeFilter = Partial<Record<FilterKey, string>>;
export type FilterKey = keyof typeof parameters;
export type ChoiceKey = {
  [Key in FilterKey]: (typeof parameters)[Key] extends { matches: unknown } ? Key : never;
}[FilterKey];

const keys = Object.keys(parameters).filter((key): key is FilterKey => key in parameters);
export const choiceKeys = keys.filter((key): key is ChoiceKey => "matches" in parameters[key]);

/** Whether a date is what someone looks for; its day was already asked of the database. */
export function matches(date: DateForVisitor, filter: ProgrammeFilter): boolean {
  return choiceKeys.every((key) => !filter[key] || parameters[key].matches(date, filter[key]));
}

export function parameterName(key: FilterKey): string {
  return parameters[key].name;
}

/** What is not known is left out: an old or mistyped address shows more, never an error. A day outranks a week. */
export function readFilter(query: URLSearchParams): ProgrammeFilter {
  const filter: ProgrammeFilter = {};
  for (const key of keys) {
    const value = parameters[key].read(query.get(parameters[key].name) ?? "");
    if (value !== undefined) filter[key] = value;
  }
  if (filter.day !== undefined) delete filter.week;
  return filter;
}

/** The one address of this choice: also what the memory of pages knows it by. */
export function addressOf(filter: ProgrammeFilter, path = "/programma"): string {
  const query = new URLSearchParams();
  for (const key of keys) {
    const value = filter[key];
    if (value) query.set(parameters[key].name, value);
  }
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The same choice with one part changed; null leaves it out. */
export function withChoice(
  filter: ProgrammeFilter,
  changes: Partial<Record<FilterKey, string | null>>,
): ProgrammeFilter {
  const changed: ProgrammeFilter = {};
  for (const key of keys) {
    const value = key in changes ? changes[key] : filter[key];
    if (value) changed[key] = value;
  }
  return changed;
}

/** What someone looks for, on whichever day. */
export function withoutDays(filter: ProgrammeFilter): ProgrammeFilter {
  return withChoice(filter, { day: null, week: null });
}

/** The same days, whatever there is. */
export function onlyDays({ day, week }: ProgrammeFilter): ProgrammeFilter {
  return withChoice({}, { day: day ?? null, week: week ?? null });
}

export function hasChoices(filter: ProgrammeFilter): boolean {
  return choiceKeys.some((key) => filter[key] !== undefined);
}

/** The words someone looks for, each of which must be found. */
export function wordsOf(filter: ProgrammeFilter): string[] {
  return (filter.words ?? "").split(/\s+/).filter(Boolean).slice(0, mostWords);
}

function oneOf(known: readonly string[]) {
  return (value: string) => known.find((word) => word === value);
}

function dayOf(value: string): string | undefined {
  return readDay(value) ?? undefined;
}

function readId(value: string): string | undefined {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? value : undefined;
}

function readText(value: string): string | undefined {
  const text = value.replaceAll("\u0000", "").toWellFormed().trim().replaceAll(/\s+/g, " ");
  return text ? text.slice(0, mostLetters).toWellFormed() : undefined;
}
