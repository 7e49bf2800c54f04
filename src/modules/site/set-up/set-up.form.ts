// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { openingHoursForm } from "./opening-hours.form.ts";

const email = (problem: string) => z.email(problem).max(254, problem).toLowerCase();
const line = (problem: string) => z.string(problem).min(1, problem).max(200, problem);
const emptyIsNull = z.literal("").transform(() => null);

const facts = z.object({
  formKey,
  name: line("setUp:problem.name"),
  street: line("setUp:problem.street"),
  postalCode: z.string().max(12, "setUp:problem.postalCode").default(""),
  city: line("setUp:problem.city"),
  phone: z.union([emptyIsNull, z.string().regex(/^[+0-9][0-9 ()./-]{2,24}$/, "setUp:problem.phone")]).default(null),
  email: z.union([emptyIsNull, email("setUp:problem.email")]).default(null),
  doorNote: z.string().max(500, "setUp:problem.doorNote").default(""),
  coordinatorName: line("setUp:problem.coordinatorName"),
  coordinatorEmail: email("setUp:problem.coordinatorEmail"),
});

export const setUpForm = z.intersection(facts, openingHoursForm);
export type SetUpForm = z.output<typeof setUpForm>;
