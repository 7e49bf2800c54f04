// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import type { TextKey } from "#platform/i18n";

export const longestReach = 254;
export const longestNeed = 200;
const longestName = 80;

/** `missing` is said where nobody typed one. */
export function nameOfChoice(missing: TextKey) {
  return z.string(missing).min(1, missing).max(longestName, "programme:signUp.error.nameTooLong").transform(onOneLine);
}

export const need = z.string().max(longestNeed, "programme:signUp.error.needTooLong").default("").transform(onOneLine);

/** One field for a telephone number or an e-mail address, as it comes. */
export const eitherReach = z
  .string()
  .max(longestReach, "programme:signUp.error.reachTooLong")
  .default("")
  .refine((reach) => reach === "" || looksLikeEmail(reach) || looksLikePhone(reach), {
    message: "programme:desk.error.reach",
  });

export function contactOf(reach: string): { email: string | null; phone: string | null } {
  return { email: looksLikeEmail(reach) ? reach : null, phone: looksLikePhone(reach) ? reach : null };
}

/** As loose as the mail door allows: whether an address works only shows when it is used. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+\.[^\s\p{Cc}<>()[\]\\,;:"@.]+$/u.test(text);
}

export function looksLikePhone(text: string): boolean {
  const digits = text.replaceAll(/[\s().-]/g, "");
  return /^\+?\d{8,15}$/.test(digits);
}

/** What someone who typed this most likely meant. */
export function guessContact(reach: string): "email" | "call" {
  return looksLikePhone(reach) ? "call" : "email";
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
