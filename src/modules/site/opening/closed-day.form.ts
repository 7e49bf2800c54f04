// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { addDays, readDay } from "#platform/clock";

const mostDays = 366;

/** One day, or a period when there is a last day; both count. What has been cannot close any more. */
export function closedDayForm(today: string) {
  return z
    .object({
      firstDay: z.string("site:opening.problem.firstDay").transform(readDay),
      lastDay: z
        .string()
        .default("")
        .transform((text) => (text === "" ? "same" : readDay(text))),
      reason: z.string().max(200, "site:opening.problem.reasonLong").default(""),
    })
    .transform(({ firstDay, lastDay, reason }, context) => {
      const last = lastDay === "same" ? firstDay : lastDay;
      const mistake = findMistake(firstDay, last, today);
      if (mistake) context.issues.push({ code: "custom", input: firstDay, ...mistake });
      return firstDay && last && !mistake ? { firstDay, lastDay: last, reason } : z.NEVER;
    });
}

function findMistake(first: string | null, last: string | null, today: string) {
  if (first === null) return { path: ["firstDay"], message: "site:opening.problem.firstDay" };
  if (last === null) return { path: ["lastDay"], message: "site:opening.problem.lastDay" };
  if (first < today) return { path: ["firstDay"], message: "site:opening.problem.dayPast" };
  if (last < first) return { path: ["lastDay"], message: "site:opening.problem.daysOrder" };
  if (last >= addDays(first, mostDays)) return { path: ["lastDay"], message: "site:opening.problem.daysMany" };
  return null;
}
