// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import { placeKindLabel } from "../activities/labels.ts";
import { describeDeparture } from "../finding/date-words.ts";
import { visitorOf } from "../finding/visitor.ts";
import type { StoredCalendarDate } from "./calendar.queries.ts";
import type { CalendarDate } from "./calendar.ts";

/** Gives a public date the words of the asked language, with the way back to its page. */
export function calendarWords(c: AppContext): (date: StoredCalendarDate) => CalendarDate {
  const { language, centre } = c.var;
  const visitor = visitorOf(c);
  const { t } = visitor;
  const host = new URL(centre.origin).host;
  const home = centre.origin + inLanguage(language, "/programma/");
  const ownAddress = centre.frame.addressLines;
  return (date) => {
    const { sequence, changedAt, startsLocal, endsLocal, zone, isCancelled } = date;
    const title = date.title.replaceAll(/\s+/g, " ");
    return {
      ...{ sequence, changedAt, startsLocal, endsLocal, zone },
      status: isCancelled ? "CANCELLED" : "CONFIRMED",
      uid: `${date.id}@${host}`,
      title: isCancelled ? t("programme:calendar.cancelled", { title }) : title,
      description: [
        ...describeDeparture(visitor, date),
        date.summary,
        isCancelled ? "" : t(`programme:calendar.joining.${date.joining}`),
      ]
        .filter(Boolean)
        .join("\n\n"),
      location: locationOf(date),
      url: home + date.slug,
    };
  };

  function locationOf(date: StoredCalendarDate): string {
    if (date.locationName) return [date.locationName, date.locationAddress].filter(Boolean).join(", ");
    if (date.placeKind === "here") return [date.roomName, ...ownAddress].filter(Boolean).join(", ");
    return date.placeNote || placeKindLabel(t, date.placeKind);
  }
}
