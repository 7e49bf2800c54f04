// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import { ownLanguage } from "./texts-of-activity.ts";

type Short = "title" | "summary" | "placeNote";

/** A text of the `activity` in this language; with `translation` joined when that is another than its own. */
export function textIn(language: string, text: Short): RawBuilder<string> {
  const own = sql<string>`${sql.ref(`activity.${text}`)}`;
  return language === ownLanguage ? own : sql<string>`coalesce(nullif(${sql.ref(`translation.${text}`)}, ''), ${own})`;
}

/** A date's own title was never translated. */
export function titleIn(language: string): RawBuilder<string> {
  return sql<string>`coalesce(occurrence.title, ${textIn(language, "title")})`;
}

/** With `translation` joined: the language in which a text stands, if that is not the one asked for. */
export const langOfTitle = sql<string | null>`
  case when occurrence.title is null and translation.title is not null then null else ${sql.lit(ownLanguage)} end`;
export const langOfSummary = sql<string | null>`
  case when nullif(translation.summary, '') is null then ${sql.lit(ownLanguage)} end`;
