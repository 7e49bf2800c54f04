// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import type { Facts } from "./facts.ts";

const line = z.string().max(200, "house:facts.problem.long").default("");
const words = z.string().max(1000, "house:facts.problem.long").default("");
const weeks = z.coerce.number("house:facts.problem.weeks");

export const factsForm: z.ZodType<Facts> = z.object({
  confidantName: line,
  confidantDoes: words,
  confidantReach: words,
  confidantMail: z.union([z.literal(""), z.email("house:facts.problem.mail").max(254).toLowerCase()]).default(""),
  complaintsName: line,
  complaintsReach: words,
  complaintsSite: z
    .union([z.literal(""), z.url({ protocol: /^https?$/, error: "house:facts.problem.site" }).max(500)])
    .default(""),
  callFirst: words,
  doctorsPost: line,
  crisisLine: line,
  longestNoWeeks: weeks
    .int("house:facts.problem.weeks")
    .min(1, "house:facts.problem.weeks")
    .max(13, "house:facts.problem.weeks"),
});
