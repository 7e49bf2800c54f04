// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { spokenLanguages } from "#modules/programme";
import { checked, formKey } from "#platform/http";
import { lifeThemes, supportKinds, weekdays } from "../reference.ts";

export const longestWords = 5000;
export const longestLine = 200;
export const genders = ["woman", "man", "other"] as const;
export const ageBands = ["under-30", "30-to-55", "over-55"] as const;

const line = z.string().max(longestLine, "support:requests.problem.line").default("");
const words = z.string().max(longestWords, "support:requests.problem.words").default("");
const orNull = (typed: string) => typed || null;

const wishes = {
  languages: checked(spokenLanguages),
  themes: checked(lifeThemes),
  neighbourhood: line,
  days: checked(weekdays),
  gender: z
    .union([z.literal(""), z.enum(genders)])
    .default("")
    .transform((typed) => typed || null),
  ageBand: z
    .union([z.literal(""), z.enum(ageBands)])
    .default("")
    .transform((typed) => typed || null),
  wishWords: words,
};

const reaching = {
  name: z.string().max(80, "support:requests.problem.name").default(""),
  email: z
    .union([z.literal(""), z.email("support:requests.problem.email").max(254, "support:requests.problem.email")])
    .default("")
    .transform((typed) => typed.toLowerCase())
    .transform(orNull),
  phone: z
    .string()
    .max(40, "support:requests.problem.phone")
    .refine((typed) => typed === "" || /\d{2}/.test(typed), "support:requests.problem.phone")
    .default("")
    .transform(orNull),
  comesBy: z
    .literal("yes")
    .optional()
    .transform((ticked) => ticked === "yes"),
  reachWords: line,
  notWhen: line,
  mayLeaveMessage: z
    .literal("yes")
    .optional()
    .transform((ticked) => ticked === "yes"),
};

/** Nothing is needed but one way to answer. */
export const requestForm = z
  .object({ formKey, words, kinds: checked(supportKinds), ...reaching, ...wishes })
  .refine(({ email, phone, comesBy, reachWords }) => email ?? phone ?? (comesBy || reachWords !== "" || null), {
    path: ["email"],
    message: "support:requests.problem.reach",
  });
export type AskedInForm = z.output<typeof requestForm>;

export const requestCodeForm = z.object({ code: z.string("support:requests.problem.code").max(40) });
export const eraseForm = z.object({ sure: z.literal("yes", "support:requests.problem.sure") });
export const pairCodeForm = z.object({ pairCode: z.string("support:requests.problem.pairCode").max(40) });
export const pairForm = z.object({ formKey });
export const sameForm = z.object({ same: z.enum(["yes", "no"], "support:requests.problem.same") });
