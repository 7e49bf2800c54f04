// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { profiles } from "#modules/network";
import { formKey } from "#platform/http";
import { openingHoursForm } from "./opening-hours.form.ts";

const email = (problem: string) => z.email(problem).max(254, problem).toLowerCase();
const line = (problem: string) => z.string(problem).min(1, problem).max(200, problem);
const emptyIsNull = z.literal("").transform(() => null);

const facts = z
  .object({
    formKey,
    profile: z.enum(profiles, "setUp:problem.profile").default("centre"),
    name: line("setUp:problem.name"),
    intro: z.string().max(300, "setUp:problem.intro").default(""),
    street: z.string().max(200, "setUp:problem.street").default(""),
    postalCode: z.string().max(12, "setUp:problem.postalCode").default(""),
    city: line("setUp:problem.city"),
    phone: z.union([emptyIsNull, z.string().regex(/^[+0-9][0-9 ()./-]{2,24}$/, "setUp:problem.phone")]).default(null),
    email: z.union([emptyIsNull, email("setUp:problem.email")]).default(null),
    doorNote: z.string().max(500, "setUp:problem.doorNote").default(""),
    coordinatorName: line("setUp:problem.coordinatorName"),
    coordinatorEmail: email("setUp:problem.coordinatorEmail"),
  })
  // into a house one walks; the others may be nowhere in particular
  .refine(({ profile, street }) => profile !== "centre" || street !== "", {
    message: "setUp:problem.street",
    path: ["street"],
    when: () => true,
  });

export const setUpForm = z.intersection(facts, openingHoursForm);
export type SetUpForm = z.output<typeof setUpForm>;
