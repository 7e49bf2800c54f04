// SPDX-License-Identifier: EUPL-1.2

/** What is meant by words that HSDS does not have, column by column. */
const meant: Readonly<Record<string, string>> = {
  open: "active",
  actief: "active",
  published: "active",
  live: "active",
  current: "active",
  enabled: "active",
  inactief: "inactive",
  draft: "inactive",
  suspended: "inactive",
  unpublished: "inactive",
  archived: "inactive",
  closed: "defunct",
  gesloten: "defunct",
  gestopt: "defunct",
  deleted: "defunct",
  "temporarily unavailable": "temporarily closed",
  "tijdelijk gesloten": "temporarily closed",
  week: "WEEKLY",
  wekelijks: "WEEKLY",
  "every week": "WEEKLY",
  month: "MONTHLY",
  maandelijks: "MONTHLY",
  "every month": "MONTHLY",
  address: "physical",
  fysiek: "physical",
  bezoekadres: "physical",
  "visiting address": "physical",
  post: "postal",
  mail: "postal",
  mailing: "postal",
  postadres: "postal",
  online: "virtual",
  virtueel: "virtual",
  remote: "virtual",
};

/** A service that says what we do not know is not shown; elsewhere the usual is the safe one. */
export const safeChoices: Readonly<Record<string, string>> = {
  status: "inactive",
  location_type: "physical",
  address_type: "physical",
};

/** One of these, whichever way it is written; null when it means nothing we know. */
export function readChoice(text: string, choices: readonly string[]): string | null {
  const said = fold(text);
  const same = choices.find((choice) => fold(choice) === said);
  if (same) return same;
  const day = dayCode(said);
  if (day && choices.includes(day)) return day;
  const other = meant[said];
  return other && choices.includes(other) ? other : null;
}

const dayNames: Readonly<Record<string, readonly string[]>> = {
  MO: ["mo", "mon", "monday", "ma", "maandag", "maandags"],
  TU: ["tu", "tue", "tues", "tuesday", "di", "dinsdag", "dinsdags"],
  WE: ["we", "wed", "wednesday", "wo", "woensdag", "woensdags"],
  TH: ["th", "thu", "thur", "thurs", "thursday", "do", "donderdag", "donderdags"],
  FR: ["fr", "fri", "friday", "vr", "vrij", "vrijdag", "vrijdags"],
  SA: ["sa", "sat", "saturday", "za", "zaterdag", "zaterdags"],
  SU: ["su", "sun", "sunday", "zo", "zondag", "zondags"],
};
const dayOf = new Map(Object.entries(dayNames).flatMap(([code, names]) => names.map((name) => [name, code] as const)));

export const weekdays = Object.keys(dayNames);

/** "monday", "Ma" and "MO" are MO. */
export function dayCode(text: string): string | null {
  return dayOf.get(text.trim().toLowerCase().replace(/[.']/g, "")) ?? null;
}

/** "Monday,Tuesday", "ma di", ["MO","TU"] or "1FR": the days of a rule, with which one of the month. */
export function readDays(text: string): string | null {
  const parts = text
    .replace(/[[\]"]/g, "")
    .split(/[\s,;/&]+|\ben\b|\band\b/i)
    .filter((part) => part !== "");
  const days = parts.map((part) => {
    const [, which = "", day = ""] = /^([+-]?\d{0,2})(\D+)$/.exec(part) ?? [];
    const code = dayCode(day);
    return code ? `${which}${code}` : null;
  });
  return days.length > 0 && days.every((day) => day !== null) ? days.join(",") : null;
}

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
}
