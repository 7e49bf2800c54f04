// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { optionalEmail, optionalPhone, optionalPlaceOnMap } from "./contact-fields.form.ts";

const line = (problem: string) => z.string(problem).min(1, problem).max(120, problem);

/** Into a house one walks; others may be nowhere in particular. */
export const frontForm = (hasHouse: boolean) =>
  z.object({
    name: line("site:house.problem.name"),
    intro: z.string().max(300, "site:house.problem.introLong").default(""),
    doorNote: z.string().max(500, "site:house.problem.doorNoteLong").default(""),
    phone: optionalPhone,
    email: optionalEmail,
    address1: hasHouse
      ? line("site:house.problem.street")
      : z.string().max(120, "site:house.problem.addressLong").default(""),
    address2: z.string().max(120, "site:house.problem.addressLong").default(""),
    postalCode: z.string().max(12, "site:house.problem.postalCode").default(""),
    city: line("site:house.problem.city"),
    onMap: optionalPlaceOnMap,
  });
