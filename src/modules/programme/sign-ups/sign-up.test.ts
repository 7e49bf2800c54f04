// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { countedIn, decideNext, decideSignUp, isCurrent, seriesClosesAt, standingOf, statusNow } from "./sign-up.ts";

const at = (text: string) => Temporal.Instant.from(text);
const now = at("2026-11-24T09:00:00Z");
const walk = {
  unit: "date",
  joining: "sign-up",
  capacity: 8,
  placesTaken: 3,
  waiting: 0,
  closesAt: at("2026-11-24T10:00:00Z"),
  cancelledAt: null,
} as const;
const waitingList = { ...walk, placesTaken: 8, waiting: 3, offerHours: null };

test("whoever signs up while there is room has a place", () => {
  expect(decideSignUp(walk, now)).toEqual({ status: "confirmed" });
  expect(decideSignUp({ ...walk, capacity: null, placesTaken: 500 }, now)).toEqual({ status: "confirmed" });
});

test("a full date puts people on the waiting list instead of refusing them", () => {
  expect(decideSignUp({ ...walk, placesTaken: 8 }, now)).toEqual({ status: "waiting" });
});

test("a place that fell free is for who waits, not for who comes in now", () => {
  expect(decideSignUp({ ...walk, placesTaken: 7, waiting: 1 }, now)).toEqual({ status: "waiting" });
});

test("nobody signs up for a date that is called off, has begun, or needs no sign-up", () => {
  expect(decideSignUp({ ...walk, cancelledAt: now }, now)).toEqual({ refused: "cancelled" });
  expect(decideSignUp(walk, walk.closesAt)).toEqual({ refused: "closed" });
  expect(decideSignUp({ ...walk, joining: "walk-in" }, now)).toEqual({ refused: "walk-in" });
});

test("nobody asks to get acquainted with a group of which no date is left", () => {
  const group = { ...walk, unit: "series", joining: "acquaint" } as const;

  expect(decideSignUp(group, now)).toEqual({ status: "acquainting" });
  expect(decideSignUp(group, group.closesAt)).toEqual({ refused: "closed" });
  expect(decideSignUp({ ...group, closesAt: null }, now)).toEqual({ refused: "closed" });
});

test("a walk-in date that has begun still says to just come in", () => {
  expect(decideSignUp({ ...walk, joining: "walk-in" }, walk.closesAt)).toEqual({ refused: "walk-in" });
});

test("as many people move up as there are free places, and no more than wait", () => {
  expect(decideNext({ ...waitingList, placesTaken: 6 }, now)).toMatchObject({ people: 2, status: "confirmed" });
  expect(decideNext({ ...waitingList, placesTaken: 0 }, now)).toMatchObject({ people: 3 });
  expect(decideNext({ ...waitingList, capacity: null }, now)).toMatchObject({ people: 3 });
});

test("nobody moves up when it is full, nobody waits, it has begun or is called off", () => {
  expect(decideNext(waitingList, now)).toBeNull();
  expect(decideNext({ ...waitingList, placesTaken: 2, waiting: 0 }, now)).toBeNull();
  expect(decideNext({ ...waitingList, placesTaken: 2 }, walk.closesAt)).toBeNull();
  expect(decideNext({ ...waitingList, placesTaken: 2, cancelledAt: now }, now)).toBeNull();
});

test("where a place is offered, the offer ends after its hours, but never after the start", () => {
  const offering = { ...waitingList, placesTaken: 7, closesAt: at("2026-11-26T10:00:00Z") };

  expect(decideNext({ ...offering, offerHours: 24 }, now)).toEqual({
    people: 1,
    status: "offered",
    offeredUntil: at("2026-11-25T09:00:00Z"),
  });
  expect(decideNext({ ...offering, offerHours: 72 }, now)).toMatchObject({ offeredUntil: offering.closesAt });
});

test("an offer that ran out is over, also before the job that passes it on", () => {
  const offer = { status: "offered", offeredUntil: at("2026-11-24T09:00:00Z") } as const;

  expect(statusNow(offer, at("2026-11-24T08:59:59Z"))).toBe("offered");
  expect(statusNow(offer, now)).toBe("lapsed");
});

test("a place that is offered is taken, and who left takes none", () => {
  expect(countedIn("confirmed")).toBe("placesTaken");
  expect(countedIn("offered")).toBe("placesTaken");
  expect(countedIn("waiting")).toBe("waiting");
  expect(countedIn("cancelled")).toBeNull();
  expect(countedIn("lapsed")).toBeNull();
});

test("a date that is called off or over says so to who would have come, and not to who had left", () => {
  const confirmed = { status: "confirmed", offeredUntil: null, cancelledAt: null, endsAt: now } as const;

  expect(standingOf({ ...confirmed, endsAt: at("2026-11-24T11:00:00Z") }, now)).toBe("confirmed");
  expect(standingOf(confirmed, now)).toBe("past");
  expect(standingOf({ ...confirmed, cancelledAt: now }, now)).toBe("called-off");
  expect(standingOf({ ...confirmed, status: "cancelled", cancelledAt: now }, now)).toBe("cancelled");
});

const series = { ...walk, unit: "series", joining: "series" } as const;

test("a series goes by the same rules as a date", () => {
  expect(decideSignUp(series, now)).toEqual({ status: "confirmed" });
  expect(decideSignUp({ ...series, placesTaken: 8 }, now)).toEqual({ status: "waiting" });
  expect(decideSignUp(series, series.closesAt)).toEqual({ refused: "closed" });
  expect(decideNext({ ...series, placesTaken: 7, waiting: 1, offerHours: 1 }, now)).toMatchObject({
    status: "offered",
  });
});

test("a series without a date to come to is closed, and nobody moves up in it", () => {
  expect(decideSignUp({ ...series, closesAt: null }, now)).toEqual({ refused: "closed" });
  expect(decideNext({ ...series, closesAt: null, waiting: 1, offerHours: null }, now)).toBeNull();
});

test("a series closes when it begins, and one that people may join later when its last date begins", () => {
  const dates = { firstStartsAt: at("2026-11-24T10:00:00Z"), lastStartsAt: at("2026-12-22T10:00:00Z") };

  expect(seriesClosesAt({ ...dates, joining: "series", joinLater: false })).toEqual(dates.firstStartsAt);
  expect(seriesClosesAt({ ...dates, joining: "series", joinLater: true })).toEqual(dates.lastStartsAt);
  expect(seriesClosesAt({ ...dates, joining: "acquaint", joinLater: false })).toEqual(dates.lastStartsAt);
});

test("nobody signs up for one date of a series, or for the series of a date", () => {
  expect(decideSignUp({ ...walk, joining: "series" }, now)).toEqual({ refused: "other-way" });
  expect(decideSignUp({ ...series, joining: "sign-up" }, now)).toEqual({ refused: "other-way" });
  expect(decideSignUp({ ...walk, joining: "tell-us" }, now)).toEqual({ refused: "walk-in" });
});

test("whoever gets acquainted first takes no place, also when it is full, and can step back", () => {
  const group = { ...series, joining: "acquaint", placesTaken: 8, waiting: 2 } as const;

  expect(decideSignUp(group, now)).toEqual({ status: "acquainting" });
  expect(countedIn("acquainting")).toBeNull();
  expect(isCurrent("acquainting")).toBe(true);
  expect(isCurrent("parted")).toBe(false);
});
