// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";
import { whoForm } from "../roles/role.form.ts";
import type { TaskName } from "../tables.ts";
import { waysToDo } from "./task.ts";

const who = z.enum(waysToDo, "people:roles.tasks.choice.problem").optional();

/** Who does each; a house without news is not asked who publishes it. */
export const choiceFields = { publish: who, moderate: who, approve: who };
export const choiceForm = z.object(choiceFields);

/** Days as the centre's calendar has them; the last one counts whole. */
export function taskForm(toGive: readonly TaskName[]) {
  return whoForm
    .extend({
      task: z.enum(toGive, "people:roles.tasks.give.whatProblem"),
      from: day("people:roles.tasks.give.fromProblem"),
      until: z.literal("").or(day("people:roles.tasks.give.untilProblem")).optional(),
      formKey,
    })
    .refine(({ from, until }) => !until || until >= from, {
      path: ["until"],
      message: "people:roles.tasks.give.untilProblem",
    });
}
export type TaskForm = z.output<ReturnType<typeof taskForm>>;

function day(problem: string) {
  return z.string(problem).transform((text, context) => {
    const read = readDay(text);
    if (read) return read;
    context.addIssue({ code: "custom", message: problem });
    return z.NEVER;
  });
}
