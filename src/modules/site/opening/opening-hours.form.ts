// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import type { OpeningHours } from "#modules/network";
import { type Weekday, weekdays } from "#platform/clock";

/** The second stretch is for a house that closes in between, or opens again in the evening. */
export const stretches = [1, 2] as const;
export type Stretch = (typeof stretches)[number];

export function fieldOf(weekday: Weekday, stretch: Stretch, side: "from" | "until"): string {
  return `day${weekday}-${stretch}-${side}`;
}

const time = z.union([z.literal(""), z.iso.time({ precision: -1, error: "site:opening.problem.time" })]).default("");
const fields = weekdays.flatMap((weekday) =>
  stretches.flatMap((stretch) => [fieldOf(weekday, stretch, "from"), fieldOf(weekday, stretch, "until")]),
);

type Typed = Record<string, string>;
type Found = { stretch: OpeningHours } | { problem: string; field: string } | null;

/** Fields as `day1-1-from`. Both ends empty is closed. */
export const openingHoursForm = z
  .object(Object.fromEntries(fields.map((field) => [field, time])))
  .transform((typed, context) => {
    const found = weekdays.flatMap((weekday) => readDay(typed, weekday));
    for (const item of found) {
      if (item && "problem" in item) context.addIssue({ code: "custom", message: item.problem, path: [item.field] });
    }
    return { openingHours: found.flatMap((item) => (item && "stretch" in item ? [item.stretch] : [])) };
  });

function readDay(typed: Typed, weekday: Weekday): Found[] {
  const [first, second] = [readStretch(typed, weekday, 1), readStretch(typed, weekday, 2)];
  if (first && second && "stretch" in first && "stretch" in second && second.stretch.opensAt < first.stretch.closesAt) {
    return [first, { problem: "site:opening.problem.overlap", field: fieldOf(weekday, 2, "from") }];
  }
  return [first, second];
}

function readStretch(typed: Typed, weekday: Weekday, stretch: Stretch): Found {
  const [from, until] = [fieldOf(weekday, stretch, "from"), fieldOf(weekday, stretch, "until")];
  const opensAt = typed[from] ?? "";
  const closesAt = typed[until] === "00:00" ? "24:00" : (typed[until] ?? "");
  if (!opensAt && !closesAt) return null;
  if (!opensAt) return { problem: "site:opening.problem.from", field: from };
  if (!closesAt) return { problem: "site:opening.problem.until", field: until };
  if (opensAt >= closesAt) return { problem: "site:opening.problem.order", field: until };
  return { stretch: { weekday, opensAt, closesAt } };
}
