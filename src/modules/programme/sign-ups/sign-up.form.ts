// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { longestReach, looksLikeEmail, looksLikePhone, nameOfChoice, need } from "./contact.form.ts";

/** What every form asks that puts someone on a list. */
export const signUpFields = {
  name: nameOfChoice("programme:signUp.error.name"),
  reach: z.string().max(longestReach, "programme:signUp.error.reachTooLong").default(""),
  need,
  /** Whoever is signed in may keep it at their own place, and says so each time. */
  keep: z.literal("yes").optional(),
};

/** What comes in, and becomes at most one way to reach someone. */
export const signUpForm = z
  .object({
    formKey,
    ...signUpFields,
    contact: z.enum(["no", "email", "call"], "programme:signUp.error.contact").default("no"),
    reminder: z.literal("yes").optional(),
    /** The mark of the words that were ticked: see hearing-again. */
    again: z.string().max(40).optional(),
    parent: z.literal("yes").optional(),
  })
  .check(({ value: { contact, reach, again }, issues }) => {
    const mistake = findMistake(contact, reach) ?? findUnreachable(contact, again);
    if (mistake) issues.push({ code: "custom", input: reach, ...mistake });
  })
  .transform(({ contact, reach, reminder, ...rest }) => ({
    ...rest,
    email: contact === "email" ? reach : null,
    phone: contact === "call" ? reach : null,
    reminder: reminder === "yes" && contact === "email",
  }));

function findMistake(contact: "no" | "email" | "call", reach: string) {
  if (contact === "no" && reach !== "")
    return { path: ["contact"], message: "programme:signUp.error.contactNotChosen" };
  if (contact === "email" && !looksLikeEmail(reach))
    return { path: ["reach"], message: "programme:signUp.error.email" };
  if (contact === "call" && !looksLikePhone(reach)) return { path: ["reach"], message: "programme:signUp.error.phone" };
  return null;
}

function findUnreachable(contact: "no" | "email" | "call", again: string | undefined) {
  return again !== undefined && contact === "no"
    ? { path: ["contact"], message: "programme:hearing.error.reach" }
    : null;
}
