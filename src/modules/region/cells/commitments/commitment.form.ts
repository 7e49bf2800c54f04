// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { formKey } from "#platform/http";
import { isActivity } from "../../map/activities.ts";
import { optionalDay } from "../sayings/saying.form.ts";
import { namesIn } from "./commitment.ts";

export const commitmentStates = ["open", "done", "let-go"] as const;
export const longestWhat = 300;
const mostNames = 12;

const day = z
  .string("region:cells.problem.dueOn")
  .refine((typed) => readDay(typed) !== null, "region:cells.problem.dueOn")
  .transform((typed) => readDay(typed) ?? "");

/** About a cell, or about the region as a whole: then neither a place nor an activity is chosen. */
export const commitmentForm = z
  .object({
    formKey,
    what: z
      .string("region:cells.problem.what")
      .min(1, "region:cells.problem.what")
      .max(longestWhat, "region:cells.problem.long"),
    who: z
      .string("region:cells.problem.who")
      .max(1500, "region:cells.problem.long")
      .transform(namesIn)
      .refine((names) => names.length > 0, "region:cells.problem.who")
      .refine(
        (names) => names.length <= mostNames && names.every((name) => name.length <= 120),
        "region:cells.problem.long",
      ),
    dueOn: day,
    place: z.string().default(""),
    activity: z
      .string()
      .default("")
      .refine((typed) => typed === "" || isActivity(typed), "region:cells.problem.activity"),
  })
  .refine(({ place, activity }) => (place === "") === (activity === ""), {
    path: ["activity"],
    message: "region:cells.problem.both",
  });
export type NewCommitment = z.output<typeof commitmentForm>;

/** How it stands; who lets go says why. */
export const stateForm = z
  .object({
    state: z.enum(commitmentStates, "region:cells.problem.state"),
    words: z.string().max(longestWhat, "region:cells.problem.long").default(""),
    dueOn: optionalDay,
  })
  .refine(({ state, words }) => state !== "let-go" || words !== "", {
    path: ["words"],
    message: "region:cells.problem.why",
  });
export type CommitmentStanding = z.output<typeof stateForm>;
