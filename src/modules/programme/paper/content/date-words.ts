// SPDX-License-Identifier: EUPL-1.2

import { formatDayOfYear, formatTime, weekday, weekdayName } from "#platform/clock";
import { capitalize } from "#platform/i18n";
import { familyOf } from "../../activities/kinds.ts";
import { familyLabel, languageLabel } from "../../activities/labels.ts";
import { reasonInWords } from "../../dates/cancel-reasons.ts";
import { sentencesOf } from "../../finding/activity-words.ts";
import { describePlace, describeTimes, type Visitor } from "../../finding/date-words.ts";
import type { DateForVisitor } from "../../finding/finding.ts";
import { isWithoutSignUp } from "../../finding/places.ts";
import { listInWords } from "../../schedules/phrases.ts";
import type { DateWords, Legend } from "../layout/content.ts";
import type { Weekly } from "./repeating.ts";

export function oneDate(visitor: Visitor, date: DateForVisitor): DateWords {
  const { t } = visitor;
  const reason = reasonInWords(t, date.departure?.cancelReason ?? "");
  return {
    ...wordsOf(visitor, date, date.isCancelled ? [] : [date.departure?.notice ?? ""]),
    dates: [date.id],
    off: date.isCancelled ? sentences([t("programme:paper.off"), reason]) : "",
  };
}

export function everyWeek(visitor: Visitor, { dates, not }: Weekly): DateWords | null {
  const { t, language } = visitor;
  const goesOn = dates.find(({ isCancelled }) => !isCancelled);
  if (!goesOn) return null;
  const days = listInWords(
    not.map((day) => formatDayOfYear(day, language)),
    language,
  );
  const words = wordsOf(visitor, goesOn, not.length > 0 ? [t("programme:paper.notOn", { days })] : []);
  return { ...words, dates: dates.map(({ id }) => id), off: "" };
}

export function legendOf({ t }: Visitor, phone: string | null): Legend {
  return {
    walkIn: t("programme:finding.places.walkIn"),
    list: phone ? t("programme:paper.legend.listOrCall", { phone }) : t("programme:paper.legend.list"),
    families: {
      "drop-in": familyLabel(t, "drop-in"),
      doing: familyLabel(t, "doing"),
      talking: familyLabel(t, "talking"),
      outside: familyLabel(t, "outside"),
      eating: familyLabel(t, "eating"),
    },
  };
}

export function dayTitle(day: string, { language }: Visitor): string {
  return capitalize(`${weekdayName(weekday(day), language)} ${formatDayOfYear(day, language)}`);
}

function wordsOf(visitor: Visitor, date: DateForVisitor, notes: readonly string[]): Omit<DateWords, "dates" | "off"> {
  const { t, language } = visitor;
  const time = formatTime(date.startsLocal, language);
  const unconfirmed = date.isUnconfirmed ? t("programme:finding.unconfirmed") : "";
  const acquaint = date.joining === "acquaint" ? t("programme:finding.places.acquaint") : "";
  return {
    time,
    until: describeTimes(date, language).slice(time.length).trim(),
    title: date.title,
    details: sentences([placeAndWho(visitor, date), acquaint, unconfirmed, ...notes]),
    family: familyOf(date.kind),
    joining: isWithoutSignUp(date.joining) ? "walkIn" : "list",
  };
}

function placeAndWho(visitor: Visitor, date: DateForVisitor): string {
  const { t } = visitor;
  const place = date.placeKind === "here" && date.placeName === null ? "" : describePlace(visitor, date);
  const partner =
    date.partner && !place.includes(date.partner) ? t("programme:paper.from", { partner: date.partner }) : "";
  const isInDutch = date.languages.some((code) => code === "nl" || code === "nl-easy");
  const languages = isInDutch ? [] : date.languages.map((code) => languageLabel(t, code));
  const audience = date.audience ? t("programme:finding.onlyFor", { audience: date.audience }) : "";
  return sentences([[place, partner, ...languages].filter(Boolean).join(", "), audience]);
}

/** Alone it needs no full stop. */
function sentences(parts: readonly string[]): string {
  const told = parts.filter(Boolean);
  return told.length < 2 ? (told[0] ?? "") : sentencesOf(told);
}
