// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";
import { type ActivityCode, isActivity } from "../../map/activities.ts";

export const sayingKinds = ["remark", "missing", "there", "coming"] as const;
export const longestSaying = 600;
export const longestWho = 120;

const activityField = z
  .string("region:cells.problem.activity")
  .refine((typed): typed is ActivityCode => isActivity(typed), "region:cells.problem.activity");

/** A day, or nothing where none was filled in. */
export const optionalDay = z
  .string()
  .default("")
  .refine((typed) => typed === "" || readDay(typed) !== null, "region:cells.problem.day")
  .transform((typed) => readDay(typed));

/** Of what comes also from when; the place is looked up after this. */
export const sayForm = z
  .object({
    formKey,
    place: z.string("region:cells.problem.place").min(1, "region:cells.problem.place"),
    activity: activityField,
    kind: z.enum(sayingKinds, "region:cells.problem.kind"),
    words: z
      .string("region:cells.problem.words")
      .min(1, "region:cells.problem.words")
      .max(longestSaying, "region:cells.problem.long"),
    who: z.string().max(longestWho, "region:cells.problem.long").default(""),
    fromOn: optionalDay,
  })
  .refine(({ kind, fromOn }) => kind !== "coming" || fromOn !== null, {
    path: ["fromOn"],
    message: "region:cells.problem.fromOn",
  })
  .transform((said) => (said.kind === "coming" ? said : { ...said, who: "", fromOn: null }));

export type Said = z.output<typeof sayForm>;
