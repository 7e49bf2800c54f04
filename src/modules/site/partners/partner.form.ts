// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { isWebAddress } from "#modules/network";
import { formKey } from "#platform/http";
import { optionalEmail, optionalPhone, optionalPlaceOnMap } from "../contact-fields.form.ts";

export const partnerForm = z.object({
  formKey,
  name: z
    .string("site:partners.problem.name")
    .min(1, "site:partners.problem.name")
    .max(120, "site:partners.problem.nameLong")
    .transform((name) => name.replaceAll(/\s+/g, " ")),
  description: z.string().max(1000, "site:partners.problem.descriptionLong").default(""),
  website: z
    .string()
    .default("")
    .transform((text) => (text === "" ? null : completeWebAddress(text)))
    .refine((text) => text === null || (text.length <= 300 && isWebAddress(text)), "site:partners.problem.website"),
  email: optionalEmail(),
  phone: optionalPhone(),
  onMap: optionalPlaceOnMap,
});

/** People type "www.voorbeeld.nl". */
function completeWebAddress(text: string): string {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(text) ? `https://${text}` : text;
}
