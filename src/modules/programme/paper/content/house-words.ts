// SPDX-License-Identifier: EUPL-1.2

import { type Opening, openOn } from "#modules/network";
import { addDays, formatDate, type Weekday, weekdayName, weekdays, weekOf } from "#platform/clock";
import { type CentreOfRequest, inLanguage } from "#platform/http";
import type { Visitor } from "../../finding/date-words.ts";
import { describeTimes } from "../../finding/date-words.ts";
import type { HouseWords } from "../layout/content.ts";

type House = Pick<CentreOfRequest, "frame" | "origin">;

export function houseWords(visitor: Visitor, { frame, origin }: House, { hours }: Opening): HouseWords {
  const { t, language, today } = visitor;
  const href = origin + inLanguage(language, "/programma");
  return {
    name: frame.name,
    come: {
      title: t("programme:paper.house.come"),
      lines: [...frame.addressLines, frame.doorNote ?? ""].filter(Boolean),
      phone: frame.phone,
    },
    hours: { title: t("programme:paper.house.open"), rows: hoursInWords(visitor, hours) },
    site: { title: t("programme:paper.house.newest"), shown: shownAddress(href), href },
    welcome: t("programme:finding.lead"),
    heavy: t("ui:heavy.everywhere").replaceAll(/[[\]]/g, ""),
    printed: t("programme:paper.printed", { day: formatDate(today, language) }),
  };
}

/** As one types it. */
export function shownAddress(href: string): string {
  return href.replace(/^https?:\/\/(www\.)?/, "");
}

/** Days in a row with the same hours are one line; days without any are left out. */
function hoursInWords({ t, language, today }: Visitor, hours: Opening["hours"]): HouseWords["hours"]["rows"] {
  const { from } = weekOf(today);
  const rows: { first: Weekday; last: Weekday; times: string }[] = [];
  for (const day of weekdays) {
    const date = addDays(from, day - 1);
    const times = openOn(hours, [], date)
      .map(({ opensAt, closesAt }) => {
        const closes = closesAt === "24:00" ? `${addDays(date, 1)}T00:00` : `${date}T${closesAt}`;
        return describeTimes({ startsLocal: `${date}T${opensAt}`, endsLocal: closes }, language);
      })
      .join(t("programme:finding.and"));
    const before = rows.at(-1);
    if (before?.times === times && before.last === day - 1) before.last = day;
    else if (times) rows.push({ first: day, last: day, times });
  }
  return rows.map(({ first, last, times }) => {
    const [one, other] = [weekdayName(first, language), weekdayName(last, language)];
    const key = last === first + 1 ? "programme:paper.house.twoDays" : "programme:paper.house.days";
    return { days: first === last ? one : t(key, { first: one, last: other }), times };
  });
}
