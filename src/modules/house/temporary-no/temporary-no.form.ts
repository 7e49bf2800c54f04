// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";
import { isTooLong } from "./temporary-no.ts";

const day = z.string("house:temporaryNo.problem.day").transform((typed, { issues }) => {
  const read = readDay(typed);
  if (read) return read;
  issues.push({ code: "custom", input: typed, message: "house:temporaryNo.problem.day" });
  return z.NEVER;
});
const text = (problem: "codeWord" | "agreed" | "objectionTo" | "told" | "answer", most: number) => {
  const message = `house:temporaryNo.problem.${problem}` as const;
  return z.string(message).min(1, message).max(most, "house:temporaryNo.problem.long");
};

/** `today` and the weeks that this centre allows at most. */
export function temporaryNoForm({ today, mostWeeks }: { today: string; mostWeeks: number }) {
  return z
    .object({
      formKey,
      codeWord: text("codeWord", 40),
      agreed: text("agreed", 500),
      beginsOn: day,
      endsOn: day,
      objectionTo: text("objectionTo", 200),
    })
    .check(({ value: { beginsOn, endsOn }, issues }) => {
      const fail = (path: string, message: string) =>
        issues.push({ code: "custom", input: path, path: [path], message });
      if (beginsOn < today) fail("beginsOn", "house:temporaryNo.problem.past");
      if (endsOn < beginsOn) fail("endsOn", "house:temporaryNo.problem.order");
      if (isTooLong(beginsOn, endsOn, mostWeeks)) fail("endsOn", "house:temporaryNo.problem.tooLong");
    });
}

export const toldForm = z.object({ toldOn: day, toldHow: text("told", 300) });
export const objectionForm = z.object({ objectedOn: day });
export const answerForm = z.object({
  outcome: z.enum(["stays", "ends"], "house:temporaryNo.problem.outcome"),
  answer: text("answer", 500),
});
