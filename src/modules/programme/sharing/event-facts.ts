// SPDX-License-Identifier: EUPL-1.2

import { Temporal } from "temporal-polyfill";
import { isWebAddress } from "#modules/network";
import { remembered } from "#platform/memory";
import { dateSegment } from "../dates/date-segment.ts";
import type { Visitor } from "../finding/date-words.ts";
import { placesOf } from "../finding/places.ts";
import type { DateOfActivity, PublishedActivity } from "../finding/published-activity.queries.ts";
import type { SharedFacts } from "./card-words.ts";
import { attendanceMode, canJoinOnline, isAlwaysOnline, placesOfDate, usualPlace } from "./event-places.ts";

export type HouseOfEvents = SharedFacts["house"] & { timeZone: string };
export type EventFacts = {
  visitor: Visitor;
  activity: PublishedActivity;
  dates: readonly DateOfActivity[];
  house: HouseOfEvents;
  /** The page on which each date stands, under its own name. */
  canonical: string;
};

const mostEvents = 20;

/** Each coming date as a schema.org Event, as the text of a script element. Never the link by which one joins online. */
export function writeEvents(facts: EventFacts): string {
  const { dates, house, canonical } = facts;
  const graph = [
    ...dates.slice(0, mostEvents).map((date) => eventOf(facts, date)),
    ...(isAlwaysOnline(facts) ? [] : [usualPlace(facts)]),
    { "@type": "Organization", "@id": `${house.origin}/#huis`, name: house.name, url: `${house.origin}/` },
    ...organizerOf(facts).own,
    ...(canJoinOnline(facts) ? [{ "@type": "VirtualLocation", "@id": `${canonical}#online`, url: canonical }] : []),
  ];
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
}

function eventOf(facts: EventFacts, date: DateOfActivity) {
  const { activity, canonical, visitor } = facts;
  const url = `${canonical}#${dateSegment(date)}`;
  return {
    "@type": "Event",
    url,
    name: date.title ?? activity.title,
    ...(activity.summary && { description: activity.summary }),
    ...timesOf(facts, date),
    eventAttendanceMode: attendanceMode(date),
    location: placesOfDate(facts, date),
    organizer: { "@id": organizerOf(facts).id },
    inLanguage: visitor.language,
    ...costOf(facts, date),
    ...roomLeft(facts, date),
  };
}

function timesOf(
  { house: { timeZone } }: EventFacts,
  { startsLocal, endsLocal, isCancelled, departure }: DateOfActivity,
) {
  const withOffset = withOffsetIn(timeZone);
  const movedFrom = departure?.movedFrom ?? null;
  const isMoved = movedFrom !== null && !isCancelled;
  return {
    startDate: withOffset(startsLocal),
    endDate: withOffset(endsLocal),
    eventStatus: isCancelled
      ? "https://schema.org/EventCancelled"
      : isMoved
        ? "https://schema.org/EventRescheduled"
        : "https://schema.org/EventScheduled",
    ...(isMoved && { previousStartDate: withOffset(movedFrom) }),
  };
}

/** "2026-11-24T11:00+01:00". Finding the offset costs as much as the rest of its event, and dates come again. */
const withOffsetIn = remembered(50, (timeZone: string) =>
  remembered(5000, (local: string) =>
    Temporal.PlainDateTime.from(local)
      .toZonedDateTime(timeZone)
      .toString({ smallestUnit: "minute", timeZoneName: "never" }),
  ),
);

/** The house itself, unless a partner offers it. */
function organizerOf({ activity: { partner, partnerWebsite }, house, canonical }: EventFacts) {
  if (partner === null) return { id: `${house.origin}/#huis`, own: [] };
  const id = `${canonical}#partner`;
  const site = partnerWebsite && isWebAddress(partnerWebsite) ? { url: partnerWebsite } : {};
  return { id, own: [{ "@type": "Organization", "@id": id, name: partner, ...site }] };
}

function costOf({ activity: { costCents }, canonical, visitor }: EventFacts, date: DateOfActivity) {
  if (costCents === 0) return { isAccessibleForFree: true };
  const isFull = placesOf(date, visitor.localNow).kind === "full";
  return {
    isAccessibleForFree: false,
    offers: {
      "@type": "Offer",
      price: (costCents / 100).toFixed(2),
      priceCurrency: "EUR",
      url: canonical,
      availability: isFull ? "https://schema.org/SoldOut" : "https://schema.org/InStock",
    },
  };
}

/** Only what the page itself says: how many places are left when they are few, and that there are none. */
function roomLeft({ visitor }: EventFacts, date: DateOfActivity) {
  const places = placesOf(date, visitor.localNow);
  if (places.kind === "few") return { remainingAttendeeCapacity: places.left };
  return places.kind === "full" ? { remainingAttendeeCapacity: 0 } : {};
}
