// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { checked, formKey } from "#platform/http";
import { characteristics } from "../characteristic.ts";
import { askedGroups } from "../face.ts";

const mostOwn = 12;
const longestOwn = 200;

const day = z
  .string("region:characteristics.problem.day")
  .transform((typed) => readDay(typed) ?? "")
  .refine((found) => found !== "", "region:characteristics.problem.day");
const own = z
  .string()
  .default("")
  .transform(linesOf)
  .refine((lines) => lines.length <= mostOwn, "region:characteristics.problem.ownMany")
  .refine((lines) => lines.every((line) => line.length <= longestOwn), "region:characteristics.problem.ownLong");

/** The ten, statements of one's own, or both. */
export const roundForm = z
  .object({
    formKey,
    opensOn: day,
    closesOn: day,
    groups: checked(askedGroups).refine((groups) => groups.length > 0, "region:characteristics.problem.groups"),
    which: checked(["ten"]),
    own,
  })
  .refine((round) => round.which.length > 0 || round.own.length > 0, {
    path: ["own"],
    message: "region:characteristics.problem.statements",
  })
  .transform(({ which, own: lines, groups, ...round }) => ({
    ...round,
    groups: [...new Set(groups)],
    statements: [
      ...(which.length > 0 ? characteristics.map((code) => ({ code, words: "" })) : []),
      ...lines.map((words) => ({ code: null, words })),
    ],
  }));

/** One on each line; the same one twice is asked once. */
function linesOf(text: string): string[] {
  return [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
}
