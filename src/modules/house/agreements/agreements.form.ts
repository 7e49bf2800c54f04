// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";

const text = z.string().max(20_000, "house:agreements.problem.long");

export const agreementsForm = z.object({
  formKey,
  body: text.min(1, "house:agreements.problem.body"),
  bodyEn: text.default(""),
  madeBy: z.string().max(200, "house:agreements.problem.madeBy").default(""),
  agreedOn: z.string("house:agreements.problem.day").transform((typed, { issues }) => {
    const day = readDay(typed);
    if (day) return day;
    issues.push({ code: "custom", input: typed, message: "house:agreements.problem.day" });
    return z.NEVER;
  }),
});
