// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { formatRrule, parseRrule } from "./rrule.ts";

test.each([
  ["RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU,TH", "FREQ=WEEKLY;BYDAY=TU,TH"],
  ["freq=monthly;byday=+1mo;interval=1", "FREQ=MONTHLY;BYDAY=1MO"],
  ["FREQ=YEARLY;BYMONTHDAY=5;BYMONTH=5;", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5"],
  ["FREQ=WEEKLY;COUNT=10;INTERVAL=2;BYDAY=SU;WKST=SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU;COUNT=10"],
  ["FREQ=DAILY;UNTIL=20261218T225959Z;X-NOTE=ours", "FREQ=DAILY;UNTIL=20261218T225959Z"],
])("%s is understood as %s", (text, written) => {
  const read = parseRrule(text);

  expect("rule" in read && formatRrule(read.rule)).toBe(written);
});

test.each([
  ["", "unreadable"],
  ["elke dinsdag", "unreadable"],
  ["FREQ=SOMETIMES", "unreadable"],
  ["BYDAY=TU", "unreadable"],
  ["FREQ=WEEKLY;FREQ=DAILY", "unreadable"],
  ["FREQ=WEEKLY;BYDAY=XX", "unreadable"],
  ["FREQ=WEEKLY;BYDAY=1MO", "unreadable"],
  ["FREQ=WEEKLY;INTERVAL=0", "unreadable"],
  ["FREQ=WEEKLY;COUNT=-1", "unreadable"],
  ["FREQ=WEEKLY;COUNT=3;UNTIL=20261218", "unreadable"],
  ["FREQ=WEEKLY;UNTIL=20260231", "unreadable"],
  ["FREQ=WEEKLY;UNTIL=tomorrow", "unreadable"],
  ["FREQ=MONTHLY;BYMONTHDAY=32", "unreadable"],
  ["FREQ=YEARLY;BYMONTH=-1", "unreadable"],
  ["FREQ=WEEKLY\nDTSTART:20200101T100000Z", "unreadable"],
  ["FREQ=HOURLY", "tooOften"],
  ["FREQ=MINUTELY;INTERVAL=90", "tooOften"],
  ["FREQ=SECONDLY", "tooOften"],
  ["FREQ=DAILY;BYHOUR=9,10", "timesOfDay"],
  ["RSCALE=CHINESE;FREQ=YEARLY", "unknownPart"],
  ["FREQ=DAILY;COUNT=10001", "tooMany"],
])("%j is refused as %s, without an exception", (text, refused) => {
  expect(parseRrule(text)).toEqual({ refused });
});
