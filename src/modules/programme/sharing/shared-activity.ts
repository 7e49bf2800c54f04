// SPDX-License-Identifier: EUPL-1.2
import { findOpening } from "#modules/network";
import { type AppContext, notFound } from "#platform/http";
import type { Visitor } from "../finding/date-words.ts";
import { findPublishedActivity, listComingDates } from "../finding/published-activity.queries.ts";
import { readIn } from "../translations/reading.ts";
import { readWrittenLanguage, textsOf } from "../translations/texts-of-activity.ts";
import { findTranslation } from "../translations/translation.queries.ts";
import type { SharedFacts } from "./card-words.ts";

/** An activity that can be shared: what has ended has nobody to come to it. */
export async function findShared(c: AppContext, visitor: Visitor, slug: string): Promise<SharedFacts> {
  const { db, centre, language } = c.var;
  const found = (await findPublishedActivity(db, centre.id, slug)) ?? notFound();
  if (found.hasEnded) notFound();
  const written = readWrittenLanguage(language) ?? null;
  const [dates, opening, translation] = await Promise.all([
    listComingDates(db, centre.id, found.id, visitor.localNow),
    findOpening(db, centre, visitor.today),
    written && findTranslation(db, found.id, written),
  ]);
  const asked = { page: language, language: written, translation: translation?.texts ?? null };
  return {
    visitor,
    activity: { ...found, ...readIn(textsOf(found), asked).texts },
    dates,
    closedDays: new Set(opening.closedDays.map(({ day }) => day)),
    house: { ...centre.frame, origin: centre.origin },
  };
}
