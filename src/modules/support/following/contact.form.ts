// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { contactKinds } from "../reference.ts";
import { whoms } from "./contact.ts";
import { day, line, ticked, timeOrNone, words, writtenAs } from "./fields.form.ts";
import type { WalkingSide } from "./tables.ts";

const minutes = z
  .string("support:following.problem.minutes")
  .regex(/^\d{0,4}$/, "support:following.problem.minutes")
  .default("")
  .transform((typed) => (typed === "" ? null : Number(typed)))
  .refine((count) => count === null || (count >= 1 && count <= 1440), "support:following.problem.minutes");

/** How and on which day are needed. To whom is only asked where two go along to a talk. */
export function contactForm(side: WalkingSide) {
  return z
    .object({
      formKey,
      kind: z.enum(contactKinds, "support:following.problem.kind"),
      whom: z.union([z.literal(""), z.enum(whoms)], "support:following.problem.whom").default(""),
      onDay: day,
      atTime: timeOrNone,
      minutes,
      ...{ where: line, line, say: words, they: words, bring: words, speaker: line, agreed: words },
      remind: ticked,
      writtenAs: writtenAs(side),
    })
    .transform(({ whom, ...rest }) => ({ ...rest, whom: rest.kind === "going along" && whom !== "" ? whom : null }));
}
/** As whose path it is would fill it in; throws where that cannot be. */
export function readContactForm(typed: Record<string, string>): ContactForm {
  return contactForm("holder").parse(typed);
}

export type ContactForm = z.output<ReturnType<typeof contactForm>>;

export const contactOutcomeForm = z.object({ outcome: z.enum(["met", "not-met", "open"], "http:problem.unreadable") });
export type ContactOutcome = z.output<typeof contactOutcomeForm>["outcome"];
