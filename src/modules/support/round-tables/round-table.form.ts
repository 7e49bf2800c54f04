// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";
import { waysOn } from "./round-table.ts";

export const longestAbout = 300;
export const longestNames = 300;
export const longestWhat = 500;
export const longestWho = 100;

const day = z.string("support:roundTables.problem.day").transform((typed, { issues }) => {
  const read = readDay(typed);
  if (read) return read;
  issues.push({ code: "custom", input: typed, message: "support:roundTables.problem.day" });
  return z.NEVER;
});
const noDayOrDay = z.preprocess((typed) => (typed === "" ? undefined : typed), day.optional());

/** About what in a few words, when, and who is there. */
export function roundTableForm(teamIds: readonly string[]) {
  return z.object({
    formKey,
    about: z
      .string("support:roundTables.problem.about")
      .min(1, "support:roundTables.problem.about")
      .max(longestAbout, "support:roundTables.problem.long"),
    onDay: day,
    members: z.preprocess(
      (typed) => [typed ?? []].flat(),
      z.array(z.string().refine((id) => teamIds.includes(id), { message: "support:roundTables.problem.members" })),
    ),
    names: z.string().max(longestNames, "support:roundTables.problem.long").default(""),
  });
}

export const commitmentForm = z.object({
  formKey,
  what: z
    .string("support:roundTables.problem.what")
    .min(1, "support:roundTables.problem.what")
    .max(longestWhat, "support:roundTables.problem.long"),
  who: z
    .string("support:roundTables.problem.who")
    .min(1, "support:roundTables.problem.who")
    .max(longestWho, "support:roundTables.problem.long"),
  dueOn: noDayOrDay.transform((read) => read ?? null),
});

export const wayForm = z.object({ how: z.enum(waysOn, "support:roundTables.problem.how") });
export const otherWordForm = z.object({ instead: z.string().max(100), say: z.string().max(100) });
export const yesOrNoForm = z.object({ answer: z.enum(["yes", "no"], "support:roundTables.problem.answer") });
