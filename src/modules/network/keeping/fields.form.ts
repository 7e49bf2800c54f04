// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { isWebAddress } from "../organizations/organization.ts";

export function optionalLine(most: number) {
  return z.string().max(most, "network:keeping.problem.long").default("");
}

/** One on each line. */
export function lines(most: number) {
  return optionalLine(most).transform((typed) => [
    ...new Set(
      typed
        .split(/[\n;]/)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    ),
  ]);
}

/** Ticks, in the order of the list. What is not in the list is no choice of ours. */
export function choices(codes: readonly string[]) {
  return z
    .preprocess((value) => [value ?? []].flat(), z.array(z.string()))
    .transform((chosen) => {
      return codes.filter((code) => chosen.includes(code));
    });
}

export const optionalEmail = z
  .union([z.literal(""), z.email("network:keeping.problem.email").max(254, "network:keeping.problem.email")])
  .default("");

export const optionalAge = z
  .string()
  .default("")
  .refine((typed) => typed === "" || /^\d{1,3}([.,]\d{1,2})?$/.test(typed), "network:keeping.problem.age")
  .transform((typed) => (typed === "" ? null : Number(typed.replace(",", "."))));

/** People type "www.voorbeeld.nl". */
export const optionalWebAddress = z
  .string()
  .default("")
  .transform((text) => (/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(text) ? `https://${text}` : text))
  .refine((text) => text === "" || (text.length <= 300 && isWebAddress(text)), "network:keeping.problem.website");

export function looksLikePhone(text: string): boolean {
  return /^[+0-9][0-9 ()./-]{2,24}$/.test(text);
}
