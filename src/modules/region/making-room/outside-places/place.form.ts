// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import {
  longestLine,
  longestWords,
  neededWords,
  optionalDay,
  optionalWords,
  organizationAmong,
  pastDay,
} from "../../cooperation/writing/fields.form.ts";
import { placeKinds } from "../place-kinds.ts";

const place = {
  kind: z.enum(placeKinds, "region:cooperation.problem.choice"),
  name: neededWords(longestLine, "region:makingRoom.problem.name"),
  address1: optionalWords(longestLine),
  postalCode: optionalWords(20),
  city: optionalWords(100),
};

export const placeForm = z.object({ formKey, ...place });

/** A first or a later visit. A next step may have a day, and a day has a step. */
export function placeVisitForm(organizations: readonly { id: string }[], today: string) {
  return z
    .object({
      formKey,
      by: organizationAmong(organizations),
      visitedOn: pastDay(today),
      asked: neededWords(longestWords, "region:makingRoom.problem.asked"),
      answered: optionalWords(longestWords),
      nextStep: optionalWords(longestWords),
      nextOn: optionalDay,
    })
    .refine(({ nextStep, nextOn }) => nextOn === null || nextStep !== "", {
      path: ["nextStep"],
      message: "region:makingRoom.problem.step",
    })
    .transform(({ by, ...visit }) => ({ ...visit, byId: by }));
}

/** Nothing written: it is not open, or no longer. */
export const openingForm = z.object({ formKey, welcome: optionalWords(longestWords) });

export const stepForm = z.object({
  formKey,
  state: z.enum(["open", "done", "letGo"], "region:cooperation.problem.choice"),
  nextOn: optionalDay,
  line: optionalWords(500),
});
