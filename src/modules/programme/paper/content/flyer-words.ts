// SPDX-License-Identifier: EUPL-1.2

import { formatDay, formatTimeRange } from "#platform/clock";
import { capitalize } from "#platform/i18n";
import { familyOf } from "../../activities/kinds.ts";
import { familyLabel, placeKindLabel } from "../../activities/labels.ts";
import { costInWords, joiningInWords, repetitionOf, sentencesOf, whenInWords } from "../../finding/activity-words.ts";
import type { Visitor } from "../../finding/date-words.ts";
import { isWithoutSignUp } from "../../finding/places.ts";
import type { DateOfActivity } from "../../finding/published-activity.queries.ts";
import type { ToldActivity } from "../../finding/told-activity.ts";
import type { FlyerContent, HouseWords } from "../layout/content.ts";
import { shownAddress } from "./house-words.ts";

export type FlyerFacts = ToldActivity & {
  house: HouseWords;
  href: string;
  size: "a4" | "a5";
  hasStrips: boolean;
};

const mostDates = 6;

export function flyerWords(facts: FlyerFacts): FlyerContent {
  const { visitor, activity, house, href, size, hasStrips } = facts;
  const { t } = visitor;
  const family = familyOf(activity.kind);
  return {
    kind: "flyer",
    size,
    title: activity.title,
    summary: activity.summary,
    family,
    familyName: familyLabel(t, family),
    facts: [...when(facts), where(facts), cost(facts), ...audience(facts), joining(facts)],
    dates: { title: t("programme:paper.flyer.dates"), lines: nextDates(facts) },
    page: { title: t("programme:paper.flyer.more"), shown: shownAddress(href), href },
    strip: hasStrips ? stripOf(facts) : null,
    house,
  };
}

type Fact = FlyerContent["facts"][number];

/** What comes back is told as its rule; what does not, as its one date. */
function when({ visitor, activity, dates, closedDays }: FlyerFacts): Fact[] {
  const { t } = visitor;
  const repetition = repetitionOf(visitor, activity, closedDays);
  const unconfirmed = activity.isUnconfirmed ? t("programme:finding.unconfirmed") : "";
  if (repetition) return [{ sign: "calendar", title: repetition, text: unconfirmed }];
  const [next] = dates.filter(({ isCancelled }) => !isCancelled);
  if (!next) return [{ sign: "calendar", title: t("programme:paper.flyer.seeSite"), text: "" }];
  return [{ sign: "calendar", title: dayOf(visitor, next), text: sentencesOf([timesOf(visitor, next), unconfirmed]) }];
}

function where({ visitor: { t }, activity }: FlyerFacts): Fact {
  const { roomName, wayThere, locationName, address1, city, placeNote, placeKind } = activity;
  const address = [address1, city].filter(Boolean).join(", ");
  const way = roomName ? (wayThere ?? "") : address;
  const title = roomName ?? locationName ?? placeKindLabel(t, placeKind);
  const isNoteAll = !roomName && !locationName && placeNote !== "";
  if (isNoteAll) return { sign: "place", title: placeNote, text: placeKindLabel(t, placeKind) };
  return { sign: "place", title, text: sentencesOf([way, placeNote]) };
}

function cost({ visitor, activity: { costCents, costNote } }: FlyerFacts): Fact {
  return { sign: "euro", title: costInWords(visitor, costCents), text: costNote };
}

function audience({ visitor: { t }, activity }: FlyerFacts): Fact[] {
  if (activity.audience === null) return [];
  return [
    {
      sign: "people",
      title: t("programme:finding.onlyFor", { audience: activity.audience }),
      text: activity.audienceReason ?? "",
    },
  ];
}

function joining({ visitor: { t }, activity, house }: FlyerFacts): Fact {
  const isOpen = isWithoutSignUp(activity.joining);
  const { phone } = house.come;
  const where = phone ? t("programme:paper.flyer.siteOrCall", { phone }) : t("programme:paper.flyer.site");
  const { what, how } = joiningInWords(t, activity.joining);
  return {
    sign: isOpen ? "door" : "list",
    title: what,
    text: [how, isOpen ? "" : where].filter(Boolean).join(" "),
  };
}

/** Of a rule the days will do, unless a date departs from its times. */
function nextDates({ visitor, activity, dates, closedDays }: FlyerFacts): string[] {
  const coming = dates.filter(({ isCancelled }) => !isCancelled).slice(0, mostDates);
  const isRepeated = repetitionOf(visitor, activity, closedDays) !== "";
  if (coming.length < 2 && !isRepeated) return [];
  const usual = activity.startsLocal?.slice(11) ?? "";
  return coming.map((date) => {
    const day = dayOf(visitor, date);
    return isRepeated && date.startsLocal.endsWith(usual) ? day : `${day}, ${timesOf(visitor, date)}`;
  });
}

function stripOf(facts: FlyerFacts): FlyerContent["strip"] {
  const { activity, house, href } = facts;
  const [street = ""] = house.come.lines;
  return {
    title: activity.title,
    lines: [
      whenInWords(facts),
      [house.name, street].filter(Boolean).join(", "),
      house.come.phone ?? "",
      shownAddress(new URL(href).origin),
    ],
  };
}

function dayOf({ language, today }: Visitor, { startsLocal }: DateOfActivity): string {
  return capitalize(formatDay(startsLocal, language, today));
}

function timesOf({ language }: Visitor, { startsLocal, endsLocal }: DateOfActivity): string {
  return formatTimeRange(startsLocal, endsLocal, language);
}
