// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { closedDayForm } from "./closed-day.form.ts";

const form = closedDayForm("2026-11-24");

test("one day without a last day closes that day only", () => {
  const parsed = form.parse({ firstDay: "2026-12-25", lastDay: "", reason: "Kerst" });

  expect(parsed).toEqual({ firstDay: "2026-12-25", lastDay: "2026-12-25", reason: "Kerst" });
});

test("days may be typed the Dutch way, and today may still close", () => {
  const parsed = form.parse({ firstDay: "24-11-2026", lastDay: "1-12-2026" });

  expect(parsed).toEqual({ firstDay: "2026-11-24", lastDay: "2026-12-01", reason: "" });
});

test.each([
  ["no day", { firstDay: "" }, "firstDay", "firstDay"],
  ["a day that does not exist", { firstDay: "2026-02-30" }, "firstDay", "firstDay"],
  ["a month that does not exist", { firstDay: "2026-00-10" }, "firstDay", "firstDay"],
  ["words instead of a day", { firstDay: "Kerst" }, "firstDay", "firstDay"],
  ["a day that has been", { firstDay: "2026-11-23" }, "firstDay", "dayPast"],
  ["a last day that is no day", { firstDay: "2026-12-25", lastDay: "26" }, "lastDay", "lastDay"],
  ["a last day before the first", { firstDay: "2026-12-25", lastDay: "2026-12-24" }, "lastDay", "daysOrder"],
  ["longer than a year", { firstDay: "2026-12-25", lastDay: "2028-01-01" }, "lastDay", "daysMany"],
])("%s is refused at its own field", (_, typed, field, problem) => {
  const { error } = form.safeParse(typed);

  expect(error?.issues).toMatchObject([{ path: [field], message: `site:opening.problem.${problem}` }]);
});
