// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { createTexts } from "#platform/i18n";
import { programmeTexts } from "../texts.ts";
import { signUpCalendar } from "./sign-up-calendar.ts";

const t = createTexts({ nl: { programme: programmeTexts.nl }, en: { programme: programmeTexts.en } })("nl");
const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const date = {
  uid: "5f2b7c1e-7a3d-4f6e-9b1a-2c3d4e5f6a7b",
  startsLocal: "2026-11-24T11:00",
  endsLocal: "2026-11-24T12:30",
  zone: "Europe/Amsterdam",
  sequence: 4,
  cancelledAt: null,
  address: "Kade 12, Waterdam",
};
type Facts = Parameters<typeof signUpCalendar>[0];
const signUp: Facts = { status: "confirmed", dates: [date] };
const linesOf = (facts: Facts) => signUpCalendar(facts, { t, now, zone: "Europe/Amsterdam" }).split("\r\n");

test("a calendar keeps one entry for a sign-up, at the time on the wall, whatever changes", () => {
  const lines = linesOf(signUp);

  expect(lines).toContain("UID:5f2b7c1e-7a3d-4f6e-9b1a-2c3d4e5f6a7b@sign-up.vrijplaats");
  expect(lines).toContain("SEQUENCE:4");
  expect(lines).toContain("DTSTART;TZID=Europe/Amsterdam:20261124T110000");
  expect(lines).toContain("DTEND;TZID=Europe/Amsterdam:20261124T123000");
  expect(lines).toContain("DTSTAMP:20261122T100000Z");
  expect(lines).toContain("STATUS:CONFIRMED");
  expect(lines).toContain("TZID:Europe/Amsterdam");
});

test("who looks along in someone's calendar reads an appointment, and not what for", () => {
  const lines = linesOf(signUp);

  expect(lines).toContain("SUMMARY:Afspraak");
  expect(lines).toContain("CLASS:PRIVATE");
  expect(lines.filter((line) => /^(DESCRIPTION|URL)/.test(line))).toEqual([]);
});

test("waiting is tentative and says so, and what is over or called off is cancelled", () => {
  expect(linesOf({ ...signUp, status: "waiting" })).toEqual(
    expect.arrayContaining(["STATUS:TENTATIVE", "SUMMARY:Wachtlijst\\, nog geen plek"]),
  );
  expect(linesOf({ ...signUp, status: "offered" })).toContain("STATUS:TENTATIVE");
  expect(linesOf({ ...signUp, status: "cancelled" })).toContain("STATUS:CANCELLED");
  expect(linesOf({ ...signUp, dates: [{ ...date, cancelledAt: now }] })).toContain("STATUS:CANCELLED");
});

test("a series has an entry for each date, each with its own name, number and state", () => {
  const other = { ...date, uid: "other", sequence: 7, startsLocal: "2027-04-06T11:00", endsLocal: "2027-04-06T12:30" };

  const lines = linesOf({ ...signUp, dates: [{ ...date, cancelledAt: now }, other] });

  expect(lines.filter((line) => line.startsWith("STATUS:"))).toEqual(["STATUS:CANCELLED", "STATUS:CONFIRMED"]);
  expect(lines.filter((line) => line.startsWith("SEQUENCE:"))).toEqual(["SEQUENCE:4", "SEQUENCE:7"]);
  expect(lines).toContain("UID:other@sign-up.vrijplaats");
  expect(lines).toContain("DTSTART;TZID=Europe/Amsterdam:20270406T110000");
});

test("a series without a date ahead is a calendar without entries", () => {
  expect(linesOf({ ...signUp, dates: [] })).not.toContain("BEGIN:VEVENT");
});
