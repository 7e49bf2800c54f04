// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { line, optionalEmail, optionalPhone, optionalPlaceOnMap } from "../contact-fields.form.ts";

/** Into a house one walks; others may be nowhere in particular. */
export const frontForm = (hasHouse: boolean) =>
  z.object({
    name: line(120, "site:front.problem.name"),
    intro: z.string().max(300, "site:front.problem.introLong").default(""),
    doorNote: z.string().max(500, "site:front.problem.doorNoteLong").default(""),
    phone: optionalPhone(),
    email: optionalEmail(),
    address1: hasHouse
      ? line(120, "site:front.problem.street")
      : z.string().max(120, "site:front.problem.addressLong").default(""),
    address2: z.string().max(120, "site:front.problem.addressLong").default(""),
    postalCode: z.string().max(12, "site:front.problem.postalCode").default(""),
    city: line(120, "site:front.problem.city"),
    onMap: optionalPlaceOnMap,
  });
