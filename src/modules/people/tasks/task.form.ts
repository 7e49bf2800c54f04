// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";
import { whoForm } from "../roles/role.form.ts";
import type { TaskName } from "../tables.ts";

export const tasksToGive = ["publish"] as const satisfies readonly TaskName[];

/** Days as the centre's calendar has them; the last one counts whole. */
export const taskForm = whoForm
  .extend({
    task: z.enum(tasksToGive, "people:roles.tasks.give.whatProblem"),
    way: z.enum(["one", "pairs"], "people:roles.tasks.give.wayProblem"),
    from: day("people:roles.tasks.give.fromProblem"),
    until: z.literal("").or(day("people:roles.tasks.give.untilProblem")).optional(),
    formKey,
  })
  .refine(({ from, until }) => !until || until >= from, {
    path: ["until"],
    message: "people:roles.tasks.give.untilProblem",
  });

function day(problem: string) {
  return z.string(problem).transform((text, context) => {
    const read = readDay(text);
    if (read) return read;
    context.addIssue({ code: "custom", message: problem });
    return z.NEVER;
  });
}
