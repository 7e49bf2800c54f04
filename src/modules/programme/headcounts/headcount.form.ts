// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

export const mostPeople = 99;

/** One number and nothing else. */
export const headcountForm = z.object({ formKey, people: number(1, "programme:headcounts.error.people") });

/** None is an answer too, once a number was told. */
export const changedHeadcountForm = z.object({
  people: number(0, "programme:headcounts.error.peopleOrNone"),
});

function number(least: number, message: string) {
  return z
    .string(message)
    .regex(/^\d{1,2}$/, message)
    .transform(Number)
    .pipe(z.number().min(least, message).max(mostPeople, message));
}
