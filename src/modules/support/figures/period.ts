// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";

/** Whole quarters, both days included; `code` stands in an address: "2026-3", or "2026" for as much of a year as is over. */
export type Period = { code: string; year: number; quarter: number | null; from: string; until: string };

const yearsBack = 3;

/** What is over, the latest first. What still runs has no figures: each day's change would point at somebody. */
export function periodsUntil(today: string): Period[] {
  const now = Temporal.PlainDate.from(today);
  const years = Array.from({ length: yearsBack }, (_, back) => now.year - back);
  const quarters = years.flatMap((year) => [4, 3, 2, 1].map((quarter) => quarterOf(year, quarter)));
  const over = quarters.filter(({ until }) => until < today);
  return years.flatMap((year) => {
    const own = over.filter((quarter) => quarter.year === year);
    const [last] = own;
    if (!last) return [];
    return [{ code: `${year}`, year, quarter: null, from: `${year}-01-01`, until: last.until }, ...own];
  });
}

function quarterOf(year: number, quarter: number): Period {
  const first = Temporal.PlainDate.from({ year, month: quarter * 3 - 2, day: 1 });
  const until = first.add({ months: 3 }).subtract({ days: 1 });
  return { code: `${year}-${quarter}`, year, quarter, from: first.toString(), until: until.toString() };
}

/** The months of a period that are whole, for what is counted by the month. */
export function wholeMonths({ from, until }: { from: string; until: string }): { first: string; last: string } {
  const start = Temporal.PlainDate.from(from);
  const end = Temporal.PlainDate.from(until).add({ days: 1 });
  const first = start.day === 1 ? start : start.add({ months: 1 }).with({ day: 1 });
  return { first: first.toString(), last: end.with({ day: 1 }).subtract({ months: 1 }).toString() };
}
