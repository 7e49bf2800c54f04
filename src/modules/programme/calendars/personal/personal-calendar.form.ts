// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

const pasted = z.string().max(400, "programme:feeds.personal.problem.unknown").default("");

/** Into a calendar that one has already, by the address of its page; left empty, into a new one. */
export const subscribeForm = z.object({ formKey, calendar: pasted });

/** A sign-up by its code, or by the address of its page. */
export const addingForm = z.object({ signUp: pasted });

export const takingOutForm = z.object({ signUp: z.uuid() });

export const newCalendarForm = z.object({ formKey });

/** The token in the address of a page; null for what is no such address. */
export function tokenIn(text: string, path: "a" | "agenda"): string | null {
  return new RegExp(`/${path}/([A-Za-z0-9_-]{20,100})(?:[/?#\\s]|$)`).exec(text)?.[1] ?? null;
}
