// SPDX-License-Identifier: EUPL-1.2

import { findOpening } from "#modules/network";
import type { AppContext } from "#platform/http";
import { listChosenDates } from "../finding/chosen-dates.ts";
import type { Visitor } from "../finding/date-words.ts";
import { hasChoices } from "../finding/filters.ts";
import { activityHref } from "../finding/links.ts";
import { findToldActivity } from "../finding/told-activity.ts";
import { bookletWords } from "./content/booklet-words.ts";
import { flyerWords } from "./content/flyer-words.ts";
import { houseWords } from "./content/house-words.ts";
import { monthPoster, spanOf, weekPoster } from "./content/poster-words.ts";
import type { PaperContent, PaperOrder } from "./layout/content.ts";
import { listActivitiesOnPaper } from "./paper.queries.ts";
import { daysOnPaper, type PaperChoice } from "./paper-choice.ts";

/** All that is to stand on a sheet, in words; null when there is no such activity. */
export async function writeOrder(c: AppContext, visitor: Visitor, choice: PaperChoice): Promise<PaperOrder | null> {
  const content = choice.what === "flyer" ? await flyer(c, visitor, choice) : await programme(c, visitor, choice);
  if (!content) return null;
  const { t, language } = visitor;
  return {
    content,
    inColour: choice.inColour,
    language,
    title: `${c.var.centre.frame.name}: ${titleOf(visitor, choice, content)}`,
    otherScript: t("programme:paper.otherScript"),
  };
}

function titleOf(visitor: Visitor, choice: PaperChoice, content: PaperContent): string {
  if (content.kind === "flyer") return content.title;
  const what = visitor.t(`programme:paper.choose.whats.${choice.what}`);
  return `${what}, ${spanOf(visitor, daysOnPaper(choice, visitor.today))}`;
}

async function programme(c: AppContext, visitor: Visitor, choice: PaperChoice): Promise<PaperContent> {
  const { db, centre } = c.var;
  const { language, today } = visitor;
  const range = daysOnPaper(choice, today);
  const [dates, opening] = await Promise.all([
    listChosenDates(db, centre.id, range, choice.filter, language),
    findOpening(db, centre, range.from < today ? range.from : today),
  ]);
  const house = houseWords(visitor, centre, opening);
  const facts = { visitor, range, dates, opening, house, isFiltered: hasChoices(choice.filter) };
  if (choice.what === "week") return weekPoster({ ...facts, size: choice.size === "a3" ? "a3" : "a4" });
  if (choice.what === "month") return monthPoster({ ...facts, size: choice.size === "a3" ? "a3" : "a4" });
  const isOneSheet = choice.what === "one-sheet";
  const slugs = [...new Set(dates.map(({ slug }) => slug))];
  const activities = isOneSheet ? [] : await listActivitiesOnPaper(db, centre.id, slugs, language);
  return bookletWords({ ...facts, activities, fold: isOneSheet ? "one-sheet" : choice.toRead ? "read" : "booklet" });
}

async function flyer(c: AppContext, visitor: Visitor, choice: PaperChoice): Promise<PaperContent | null> {
  const { centre } = c.var;
  const told = choice.activity === null ? null : await findToldActivity(c, visitor, { slug: choice.activity });
  return (
    told &&
    flyerWords({
      ...told,
      house: houseWords(visitor, centre, told.opening),
      href: centre.origin + activityHref(visitor.language, told.activity.slug),
      size: choice.size === "a5" ? "a5" : "a4",
      hasStrips: choice.hasStrips,
    })
  );
}
