// SPDX-License-Identifier: EUPL-1.2
import { localNow } from "#platform/clock";
import { type AppContext, inLanguage, notFound } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { readSheet, withSheet } from "./sheet.ts";

/** For whom a page is made: their language, the time it is there, and what lies on their sheet. */
export type Reader = {
  t: T;
  language: Language;
  /** "2026-11-24T11:00" */
  localNow: string;
  today: string;
  sheet: readonly string[];
};

export function readerOf(c: AppContext): Reader {
  const { centre, now, t, language } = c.var;
  const wall = localNow(now(), (centre ?? notFound()).timeZone);
  return { t, language, localNow: wall, today: wall.slice(0, 10), sheet: readSheet(searchOf(c), "blad") };
}

export function searchOf(c: AppContext): URLSearchParams {
  return new URL(c.req.url).searchParams;
}

/** Within the directory what lies on the sheet goes along, as it is kept nowhere but in the address. */
export function hrefFor({ language, sheet }: Pick<Reader, "language" | "sheet">, path: string): string {
  return inLanguage(language, withSheet(path, sheet));
}
