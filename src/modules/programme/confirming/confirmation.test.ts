// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { at, weekly } from "../activities/test-programme.ts";
import { type Confirmation, confirmationOf, decideConfirmingStep, needsConfirming } from "./confirmation.ts";

const fresh: Confirmation = {
  confirmedAt: at("2026-06-01T10:00"),
  askedAt: null,
  unconfirmedAt: null,
  stoppedAt: null,
};
const asked = { ...fresh, askedAt: at("2026-11-30T06:20") };
const unconfirmed = { ...asked, unconfirmedAt: at("2026-12-14T06:20") };
const led = { isLed: true };

describe("what needs confirming anew", () => {
  test.each<[string, string | null, boolean]>([
    ["one date does not", null, false],
    ["a course of ten weeks does not", "FREQ=WEEKLY;COUNT=10", false],
    ["a course of forty weeks does", "FREQ=WEEKLY;COUNT=40", true],
    ["what goes on every week does", "FREQ=WEEKLY", true],
    ["what has an end within half a year does not", "FREQ=WEEKLY;UNTIL=20270301T225959Z", false],
  ])("%s", (_, rrule, needed) => {
    expect(needsConfirming({ ...weekly(), rrule }, "2026-11-24")).toBe(needed);
  });

  test("what is over does not", () => {
    expect(needsConfirming({ ...weekly(), rrule: "FREQ=WEEKLY;COUNT=40" }, "2028-01-01")).toBe(false);
  });
});

describe("what happens when nobody says that it goes on", () => {
  test("for half a year nothing, then whoever leads it is asked", () => {
    expect(decideConfirmingStep(fresh, led, at("2026-11-30T08:59"))).toBeNull();
    expect(decideConfirmingStep(fresh, led, at("2026-11-30T09:00"))).toBe("ask");
  });

  test("after two weeks without an answer visitors read that it is not confirmed", () => {
    expect(decideConfirmingStep(asked, led, at("2026-12-14T06:19"))).toBeNull();
    expect(decideConfirmingStep(asked, led, at("2026-12-14T06:20"))).toBe("mark");
  });

  test("what nobody leads is shown so at once", () => {
    expect(decideConfirmingStep(asked, { isLed: false }, at("2026-11-30T06:20"))).toBe("mark");
  });

  test("only eight weeks later no further dates are planned", () => {
    expect(decideConfirmingStep(unconfirmed, led, at("2027-02-08T06:19"))).toBeNull();
    expect(decideConfirmingStep(unconfirmed, led, at("2027-02-08T06:20"))).toBe("stop");
  });

  test("a house whose jobs lay still for a year still asks first", () => {
    expect(decideConfirmingStep(fresh, led, at("2028-01-01T06:20"))).toBe("ask");
  });

  test("what has stopped is left alone", () => {
    const stopped = { ...unconfirmed, stoppedAt: at("2027-02-08T06:20") };

    expect(decideConfirmingStep(stopped, led, at("2029-01-01T06:20"))).toBeNull();
    expect([fresh, asked, unconfirmed, stopped].map(confirmationOf)).toEqual([
      "fresh",
      "asked",
      "unconfirmed",
      "stopped",
    ]);
  });
});
