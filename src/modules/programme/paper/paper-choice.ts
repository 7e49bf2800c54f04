// SPDX-License-Identifier: EUPL-1.2

import { addDays, type DayRange, monthNumber, readDay, weekday, weekOf, yearNumber } from "#platform/clock";
import { addressOf, type ProgrammeFilter, readFilter, withoutDays } from "../finding/filters.ts";

export const whats = ["week", "month", "flyer", "booklet", "one-sheet"] as const;
export type What = (typeof whats)[number];

/** How it stands in an address: Dutch, and never to be changed, as people keep them. */
export const whatWords: Record<What, string> = {
  week: "week",
  month: "maand",
  flyer: "flyer",
  booklet: "boekje",
  "one-sheet": "vouwblad",
};

export const sizesOf = {
  week: ["a4", "a3"],
  month: ["a3", "a4"],
  flyer: ["a4", "a5"],
  booklet: ["a4"],
  "one-sheet": ["a4"],
} as const;
type Size = "a3" | "a4" | "a5";

/** What someone wants on paper; all of it stands in the address. */
export type PaperChoice = {
  what: What;
  size: Size;
  inColour: boolean;
  /** The first day, if someone chose it. */
  from: string | null;
  /** The activity that a flyer is about, by its slug. */
  activity: string | null;
  hasStrips: boolean;
  /** In the order of reading, not of folding. */
  toRead: boolean;
  filter: ProgrammeFilter;
};

/** What is not known is as if it was not asked: an old or mistyped address gives a sheet, never an error. */
export function readPaperChoice(query: URLSearchParams): PaperChoice {
  const asked = query.get("wat");
  const what = whats.find((one) => whatWords[one] === asked) ?? "week";
  const sizes: readonly Size[] = sizesOf[what];
  const slug = query.get("activiteit") ?? "";
  return {
    what,
    size: sizes.find((one) => one === query.get("formaat")) ?? sizes[0] ?? "a4",
    inColour: query.get("druk") !== "zwart",
    from: readDay(query.get("van") ?? ""),
    activity: /^[a-z0-9-]{1,200}$/.test(slug) ? slug : null,
    hasStrips: what === "flyer" && query.get("strookjes") === "1",
    toRead: what === "booklet" && query.get("lezen") === "1",
    filter: what === "flyer" ? {} : withoutDays(readFilter(query)),
  };
}

/** The one address of this choice below /programma/papier: also what memory knows it by. */
export function paperAddress(choice: PaperChoice, path = "/programma/papier"): string {
  const { what, size, inColour, from, activity, hasStrips, toRead, filter } = choice;
  const query = new URLSearchParams({ wat: whatWords[what], formaat: size, druk: inColour ? "kleur" : "zwart" });
  if (from) query.set("van", from);
  if (activity && what === "flyer") query.set("activiteit", activity);
  if (hasStrips) query.set("strookjes", "1");
  if (toRead) query.set("lezen", "1");
  const chosen = addressOf(filter, "").replace("?", "&");
  return `${path}?${query}${chosen}`;
}

/** Seven days, or four weeks, from a day; a month from today on, or when little of it is left the next. */
export function daysOnPaper({ what, from }: Pick<PaperChoice, "what" | "from">, today: string): DayRange {
  if (what === "month") return monthFrom(from ?? (today.slice(8) > "20" ? nextMonth(today) : today), today);
  const first = from ?? (weekday(today) >= 4 ? weekOf(today).until : weekOf(today).from);
  return { from: first, until: addDays(first, what === "booklet" ? 28 : 7) };
}

function monthFrom(day: string, today: string): DayRange {
  const first = `${day.slice(0, 7)}-01`;
  const until = nextMonth(day);
  return { from: first < today && today < until ? today : first, until };
}

function nextMonth(day: string): string {
  const month = monthNumber(day);
  const year = yearNumber(day) + (month === 12 ? 1 : 0);
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
