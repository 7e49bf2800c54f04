// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { profiles } from "#modules/network";
import { choiceFields } from "#modules/people";
import { formKey } from "#platform/http";
import { email, line, optionalEmail, optionalPhone } from "../contact-fields.form.ts";
import { openingHoursForm } from "../opening/opening-hours.form.ts";

const facts = z
  .object({
    formKey,
    profile: z.enum(profiles, "setUp:problem.profile").default("centre"),
    name: line(200, "setUp:problem.name"),
    intro: z.string().max(300, "setUp:problem.intro").default(""),
    street: z.string().max(200, "setUp:problem.street").default(""),
    postalCode: z.string().max(12, "setUp:problem.postalCode").default(""),
    city: line(200, "setUp:problem.city"),
    phone: optionalPhone("setUp:problem.phone"),
    email: optionalEmail("setUp:problem.email"),
    doorNote: z.string().max(500, "setUp:problem.doorNote").default(""),
    coordinatorName: line(200, "setUp:problem.coordinatorName"),
    coordinatorEmail: email("setUp:problem.coordinatorEmail"),
    ...choiceFields,
  })
  // into a house one walks; the others may be nowhere in particular
  .refine(({ profile, street }) => profile !== "centre" || street !== "", {
    message: "setUp:problem.street",
    path: ["street"],
    when: () => true,
  });

export const setUpForm = z.intersection(facts, openingHoursForm);
export type SetUpForm = z.output<typeof setUpForm>;
