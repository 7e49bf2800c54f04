// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import { placeKindLabel } from "../activities/labels.ts";
import type { StoredCalendarDate } from "./calendar.queries.ts";
import type { CalendarDate } from "./calendar.ts";

/** A public date in the words of the asked language, with the way back to its page. */
export function toCalendarDate(c: AppContext, date: StoredCalendarDate): CalendarDate {
  const { t, language, centre } = c.var;
  const { sequence, changedAt, startsLocal, endsLocal, zone, isCancelled } = date;
  return {
    ...{ sequence, changedAt, startsLocal, endsLocal, zone, isCancelled },
    uid: `${date.id}@${new URL(centre.origin).host}`,
    title: isCancelled ? t("programme:calendar.cancelled", { title: date.title }) : date.title,
    description: [
      date.departure?.cancelReason,
      date.departure?.notice,
      date.summary,
      t(`programme:calendar.joining.${date.joining}`),
    ]
      .filter(Boolean)
      .join("\n\n"),
    location: locationOf(c, date),
    url: centre.origin + inLanguage(language, `/programma/${date.slug}`),
  };
}

function locationOf(c: AppContext, date: StoredCalendarDate): string {
  const { t, centre } = c.var;
  if (date.locationName) return [date.locationName, date.locationAddress].filter(Boolean).join(", ");
  if (date.placeKind === "here") return [date.roomName, ...centre.frame.addressLines].filter(Boolean).join(", ");
  return date.placeNote || placeKindLabel(t, date.placeKind);
}
