// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { localToday } from "#platform/clock";
import type { T, TextKey } from "#platform/i18n";
import { type CalendarDate, compactInstant, endOfCalendar, openCalendar, writeEvent } from "../calendars/calendar.ts";
import type { PlaceOfDate } from "../dates/date-words.ts";
import type { DateOfSeries } from "./series.queries.ts";
import type { PersonalSignUp } from "./sign-up.queries.ts";
import type { SignUpStatus } from "./tables.ts";

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

/** For someone's own calendar, to be put in once. */
export function signUpCalendar(
  { status, dates }: SignUpInCalendar,
  { t, now, zone }: { t: T; now: Temporal.Instant; zone: string },
): string {
  const today = localToday(now, zone);
  const days = dates.length === 0 ? [today] : dates.map(({ startsLocal }) => startsLocal.slice(0, 10)).toSorted();
  const range = { from: days[0] ?? today, until: days.at(-1) ?? today };
  return [
    openCalendar({ name: null, zone, range }),
    ...dates.map((date) => writeEvent(entryOf(status, date, { t, now }), zone)),
    endOfCalendar,
  ].join("");
}

/** Others may see that calendar, so it neither names the activity nor holds the link. */
export function entryOf(
  status: SignUpStatus,
  date: DateInCalendar,
  { t, now }: { t: T; now: Temporal.Instant },
): CalendarDate {
  const { uid, sequence, startsLocal, endsLocal, zone, cancelledAt, address } = date;
  const look = cancelledAt === null ? looks[status] : ended;
  return {
    ...{ sequence, startsLocal, endsLocal, zone, status: look.status },
    uid: `${uid}@sign-up.vrijplaats`,
    changedAt: compactInstant(now),
    title: t(look.title),
    description: "",
    location: address,
    url: null,
    isPrivate: true,
  };
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

type Look = { status: CalendarDate["status"]; title: TextKey };

const ended: Look = { status: "CANCELLED", title: "programme:signUp.calendar.ended" };

const looks: Record<SignUpStatus, Look> = {
  confirmed: { status: "CONFIRMED", title: "programme:signUp.calendar.confirmed" },
  waiting: { status: "TENTATIVE", title: "programme:signUp.calendar.waiting" },
  offered: { status: "TENTATIVE", title: "programme:signUp.calendar.offered" },
  acquainting: { status: "TENTATIVE", title: "programme:joining.calendar.acquainting" },
  cancelled: ended,
  lapsed: ended,
  parted: ended,
};
