// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { day, line, ticked, words, writtenAs } from "./fields.form.ts";
import { highestGrade, lowestGrade } from "./look-back.ts";
import type { WalkingSide } from "./tables.ts";

const grade = z
  .string("support:following.problem.grade")
  .regex(/^\d{0,2}$/, "support:following.problem.grade")
  .default("")
  .transform((typed) => (typed === "" ? null : Number(typed)))
  .refine(
    (given) => given === null || (given >= lowestGrade && given <= highestGrade),
    "support:following.problem.grade",
  );

/** Everything may stay empty. */
export function lookBackForm(side: WalkingSide) {
  return z.object({
    ...{ start: words, wish: words, now: words, why: words, question: line },
    grade,
    questionIs: z
      .enum(["", "same", "changed"], "support:following.problem.questionIs")
      .default("")
      .transform((chosen) => chosen || null),
    writtenAs: writtenAs(side),
  });
}
export type LookBackForm = z.output<ReturnType<typeof lookBackForm>>;

/** One of the moments that are proposed, or a day of one's own; always one that is still to come. */
export function plannedDayForm(today: string) {
  return z
    .object({ formKey, onDay: z.string().default(""), otherDay: z.string().default(""), remind: ticked })
    .transform(({ onDay, otherDay, ...rest }) => ({
      ...rest,
      onDay: onDay === "other" || onDay === "" ? otherDay : onDay,
    }))
    .pipe(
      z.object({
        formKey,
        onDay: day.refine((chosen) => chosen >= today, "support:following.problem.ahead"),
        remind: z.boolean(),
      }),
    );
}
export type PlannedDay = z.output<ReturnType<typeof plannedDayForm>>;

export const mayCountForm = z.object({ answer: z.enum(["yes", "no"], "http:problem.unreadable") });
