// SPDX-License-Identifier: EUPL-1.2

import { addDays, formatDayOfYear } from "#platform/clock";
import { capitalize } from "#platform/i18n";
import { familyOf } from "../../activities/kinds.ts";
import { costInWords, repetitionOf, sentencesOf } from "../../finding/activity-words.ts";
import type { BookletContent } from "../layout/content.ts";
import type { ActivityOnPaper } from "../paper.queries.ts";
import { legendOf } from "./date-words.ts";
import { daysOf, type PosterFacts, spanOf } from "./poster-words.ts";

export type BookletFacts = Omit<PosterFacts, "size"> & {
  activities: readonly ActivityOnPaper[];
  fold: BookletContent["fold"];
};

export function bookletWords(facts: BookletFacts): BookletContent {
  const { visitor, range, house, fold } = facts;
  const { t } = visitor;
  return {
    kind: "booklet",
    fold,
    title: t(fold === "one-sheet" ? "programme:paper.week.title" : "programme:finding.title"),
    span: capitalize(spanOf(visitor, range)),
    weeks: weeksOf(facts),
    how: howWords(facts),
    activities: {
      title: t("programme:paper.booklet.activities"),
      all: facts.activities.map((one) => tell(facts, one)),
    },
    notes: { title: t("programme:paper.booklet.notes"), text: t("programme:paper.booklet.notesText") },
    house,
    legend: legendOf(visitor, house.come.phone),
  };
}

/** A week without anything at all says so. */
function weeksOf(facts: BookletFacts): BookletContent["weeks"] {
  const { visitor, range } = facts;
  const { t, language } = visitor;
  const weeks: BookletContent["weeks"] = [];
  for (let from = range.from; from < range.until; from = addDays(from, 7)) {
    const until = addDays(from, 7);
    const title = t("programme:paper.booklet.week", { day: formatDayOfYear(from, language) });
    const days = daysOf({ ...facts, size: "a4", range: { from, until } });
    const none = { title: t("programme:paper.nothing"), again: "", told: "", dates: [] };
    weeks.push({ title, days: days.length > 0 ? days : [none] });
  }
  return weeks;
}

function tell(
  { visitor, opening }: BookletFacts,
  activity: ActivityOnPaper,
): BookletContent["activities"]["all"][number] {
  const closed = new Set(opening.closedDays.map(({ day }) => day));
  const cost = activity.costCents === 0 ? "" : costInWords(visitor, activity.costCents);
  return {
    title: activity.title,
    family: familyOf(activity.kind),
    when: repetitionOf(visitor, activity, closed),
    text: sentencesOf([activity.summary, activity.description]),
    facts: sentencesOf([cost, activity.costNote, visitor.t(`programme:calendar.joining.${activity.joining}`)]),
  };
}

function howWords({ visitor: { t }, house }: BookletFacts): BookletContent["how"] {
  const { phone } = house.come;
  const paragraph = (key: "come" | "hello" | "choose" | "list" | "full" | "forget") => ({
    title: t(`programme:paper.how.${key}.title`),
    text: t(`programme:paper.how.${key}.text`),
  });
  const call = {
    title: t("programme:paper.how.call.title"),
    text: t("programme:paper.how.call.text", { phone: phone ?? "" }),
  };
  return {
    title: t("programme:paper.how.title"),
    paragraphs: [
      ...(["come", "hello", "choose", "list", "full", "forget"] as const).map(paragraph),
      ...(phone ? [call] : []),
    ],
  };
}
