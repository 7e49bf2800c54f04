// SPDX-License-Identifier: EUPL-1.2
import { findOpening } from "#modules/network";
import type { Database } from "#platform/db";
import type { AppContext } from "#platform/http";
import type { Language } from "#platform/i18n";
import { readIn } from "../translations/reading.ts";
import { readWrittenLanguage, textsOf, type WrittenLanguage } from "../translations/texts-of-activity.ts";
import { findTranslation } from "../translations/translation.queries.ts";
import type { Visitor } from "./date-words.ts";
import {
  type DateOfActivity,
  findPublishedActivity,
  listComingDates,
  type PublishedActivity,
} from "./published-activity.queries.ts";

/** What everyone may know of an activity: on its own page, on paper, and in what people send each other. */
export type ToldActivity = {
  visitor: Visitor;
  /** With its texts in the language that was asked for, as far as they are written. */
  activity: PublishedActivity;
  dates: readonly DateOfActivity[];
  closedDays: ReadonlySet<string>;
};

/** Also when the house is open, and of each text its language. */
export async function findToldActivity(
  { var: { db, centre } }: AppContext,
  visitor: Visitor,
  asked: { slug: string; readIn?: WrittenLanguage | null },
) {
  const found = await findPublishedActivity(db, centre.id, asked.slug);
  if (!found) return null;
  const [dates, opening, translated] = await Promise.all([
    listComingDates(db, centre.id, found.id, visitor.localNow),
    findOpening(db, centre, visitor.today),
    translate(db, found, visitor.language, asked.readIn ?? null),
  ]);
  return { visitor, ...translated, dates, opening, closedDays: new Set(opening.closedDays.map(({ day }) => day)) };
}

/** In the language that was asked for, else in that of the page: as far as somebody wrote it. */
async function translate(db: Database, activity: PublishedActivity, page: Language, asked: WrittenLanguage | null) {
  const isWritten = (language: WrittenLanguage | null) =>
    language !== null && activity.translatedInto.includes(language);
  const [language = null] = [asked, readWrittenLanguage(page) ?? null].filter(isWritten);
  const translation = language && (await findTranslation(db, activity.id, language));
  const { texts, marks } = readIn(textsOf(activity), { page, language, translation: translation?.texts ?? null });
  return { activity: { ...activity, ...texts }, marks, readIn: language === page ? null : language };
}
