// SPDX-License-Identifier: EUPL-1.2
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { yearNumber } from "#platform/clock";
import type { T, TextKey } from "#platform/i18n";
import { describeZone } from "../calendars/time-zone.ts";
import type { SignUpStatus } from "../tables.ts";
import type { PlaceOfDate } from "./date-words.ts";
import type { DateOfSeries } from "./series.queries.ts";
import type { PersonalSignUp } from "./sign-up.queries.ts";

export type DateInCalendar = {
  /** Stays the same for as long as this sign-up is there, so that a new file changes the old entry. */
  uid: string;
  startsLocal: string;
  endsLocal: string;
  zone: string;
  sequence: number;
  cancelledAt: Temporal.Instant | null;
  address: string;
};
type SignUpInCalendar = { status: SignUpStatus; dates: DateInCalendar[] };

/** For someone's own calendar. Others may see that calendar, so it neither names the activity nor holds the link. */
export function signUpCalendar(signUp: SignUpInCalendar, t: T, now: Temporal.Instant): string {
  const years = yearsAround(signUp.dates);
  const calendar = ical({
    prodId: { company: "Vrijplaats", product: "Vrijplaats" },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (asked) => describeZone(asked, years) },
  });
  for (const date of signUp.dates) {
    const { status, title } = date.cancelledAt === null ? looks[signUp.status] : ended;
    calendar.createEvent({
      id: `${date.uid}@sign-up.vrijplaats`,
      sequence: date.sequence,
      stamp: now,
      start: Temporal.PlainDateTime.from(date.startsLocal).toZonedDateTime(date.zone),
      end: Temporal.PlainDateTime.from(date.endsLocal).toZonedDateTime(date.zone),
      timezone: date.zone,
      summary: t(title),
      location: date.address,
      status,
      class: ICalEventClass.PRIVATE,
    });
  }
  return `${calendar.toString()}\r\n`;
}

type SignUpWithDates = { signUp: PersonalSignUp; dates: DateOfSeries[]; missed: string[] };

/** One date, or all that are still to come of a series; those that someone said not to come to are left out. */
export function datesInCalendar(
  { signUp, dates, missed }: SignUpWithDates,
  addressOf: (date: PlaceOfDate) => string,
): DateInCalendar[] {
  if (signUp.seriesId === null) return [{ ...signUp, uid: signUp.signUpId, address: addressOf(signUp) }];
  return dates
    .filter(({ id }) => !missed.includes(id))
    .map((date) => ({ ...date, uid: `${signUp.signUpId}-${date.id}`, address: addressOf(date) }));
}

function yearsAround(dates: DateInCalendar[]) {
  const years = dates.map(({ startsLocal }) => yearNumber(startsLocal));
  return { from: Math.min(...years) - 1, until: Math.max(...years) + 2 };
}

export const ended = { status: ICalEventStatus.CANCELLED, title: "programme:signUp.calendar.ended" } as const;

export const looks: Record<SignUpStatus, { status: ICalEventStatus; title: TextKey }> = {
  confirmed: { status: ICalEventStatus.CONFIRMED, title: "programme:signUp.calendar.confirmed" },
  waiting: { status: ICalEventStatus.TENTATIVE, title: "programme:signUp.calendar.waiting" },
  offered: { status: ICalEventStatus.TENTATIVE, title: "programme:signUp.calendar.offered" },
  acquainting: { status: ICalEventStatus.TENTATIVE, title: "programme:joining.calendar.acquainting" },
  cancelled: ended,
  lapsed: ended,
  parted: ended,
};
