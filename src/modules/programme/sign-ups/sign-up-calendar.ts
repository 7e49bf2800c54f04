// SPDX-License-Identifier: EUPL-1.2
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { yearNumber } from "#platform/clock";
import type { T } from "#platform/i18n";
import { describeZone } from "../calendars/time-zone.ts";
import type { SignUpStatus } from "../tables.ts";

type SignUpInCalendar = {
  signUpId: string;
  status: SignUpStatus;
  startsLocal: string;
  endsLocal: string;
  zone: string;
  sequence: number;
  cancelledAt: Temporal.Instant | null;
};

/** One date for someone's own calendar. Others may see that calendar, so it neither names the activity nor holds the link. */
export function signUpCalendar(signUp: SignUpInCalendar, address: string, t: T, now: Temporal.Instant): string {
  const { zone } = signUp;
  const { status, title } = statusInCalendar(signUp);
  const calendar = ical({
    prodId: { company: "Vrijplaats", product: "Vrijplaats" },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (asked) => describeZone(asked, yearsAround(signUp.startsLocal)) },
  });
  calendar.createEvent({
    id: `${signUp.signUpId}@sign-up.vrijplaats`,
    sequence: signUp.sequence,
    stamp: now,
    start: Temporal.PlainDateTime.from(signUp.startsLocal).toZonedDateTime(zone),
    end: Temporal.PlainDateTime.from(signUp.endsLocal).toZonedDateTime(zone),
    timezone: zone,
    summary: t(`programme:signUp.calendar.${title}`),
    location: address,
    status,
    class: ICalEventClass.PRIVATE,
  });
  return `${calendar.toString()}\r\n`;
}

function yearsAround(local: string) {
  const year = yearNumber(local);
  return { from: year - 1, until: year + 2 };
}

function statusInCalendar({ status, cancelledAt }: SignUpInCalendar) {
  if (cancelledAt !== null) return { status: ICalEventStatus.CANCELLED, title: "ended" } as const;
  if (status === "confirmed") return { status: ICalEventStatus.CONFIRMED, title: "confirmed" } as const;
  if (status === "waiting") return { status: ICalEventStatus.TENTATIVE, title: "waiting" } as const;
  if (status === "offered") return { status: ICalEventStatus.TENTATIVE, title: "offered" } as const;
  return { status: ICalEventStatus.CANCELLED, title: "ended" } as const;
}
