// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { looksLikeEmail, looksLikePhone } from "../sign-ups/contact.form.ts";
import { signUpFields } from "../sign-ups/sign-up.form.ts";

/** How someone who wants to get acquainted is met: by a message, a call, or at the walk-in. */
export const waysToMeet = ["email", "call", "drop-in"] as const;
export type WayToMeet = (typeof waysToMeet)[number];

/** Here there has to be a way to meet, so nothing is chosen beforehand. */
export const acquaintForm = z
  .object({
    formKey,
    ...signUpFields,
    contact: z.enum(waysToMeet, "programme:acquainting.error.contact"),
  })
  .check(({ value: { contact, reach }, issues }) => {
    const mistake = findMistake(contact, reach);
    if (mistake) issues.push({ code: "custom", input: reach, ...mistake });
  })
  .transform(({ contact, reach, ...rest }) => ({
    ...rest,
    email: contact === "email" ? reach : null,
    phone: contact === "call" ? reach : null,
  }));

export function wayToMeet({ email, phone }: { email: string | null; phone: string | null }): WayToMeet {
  if (email !== null) return "email";
  return phone === null ? "drop-in" : "call";
}

function findMistake(contact: WayToMeet, reach: string) {
  if (contact === "drop-in" && reach !== "")
    return { path: ["contact"], message: "programme:acquainting.error.notChosen" };
  if (contact === "email" && !looksLikeEmail(reach))
    return { path: ["reach"], message: "programme:acquainting.error.email" };
  if (contact === "call" && !looksLikePhone(reach))
    return { path: ["reach"], message: "programme:acquainting.error.phone" };
  return null;
}
