// SPDX-License-Identifier: EUPL-1.2
import { z } from "@hono/zod-openapi";
import type { DirectoryFilter } from "../finding/filter.ts";
import { ownTerms } from "../terms/own-terms.ts";

const mostOnPage = 100;
const flag = z.enum(["true"]).optional();

const limit = z.coerce.number().int().min(1).max(mostOnPage).default(20).openapi({ type: "integer" });
const cursor = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "is not one we gave")
  .optional()
  .openapi({ description: "What `next` of the page before said." });

export const pageAsked = z.object({ limit, cursor });
export const idAsked = z.object({ id: z.uuid() });

/** The choices of the list at /wegwijzer, under English names. */
export const entriesAsked = z.object({
  words: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: "Everyday words, Dutch or English; slips are forgiven." }),
  near: z.string().max(100).optional().openapi({ description: "A postcode, or the name of a town or municipality." }),
  withinKm: z.coerce.number().positive().max(500).optional().openapi({ description: "From `near`." }),
  openNow: flag.openapi({ description: "Open at this moment." }),
  audience: z.enum(ownTerms.audience).optional().openapi({ description: "For them, or for everyone." }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, "is a code of two or three letters")
    .optional(),
  cost: z.enum(["free"]).optional(),
  access: z
    .string()
    .refine((text) => codesIn(text).every(isAccess), "has a code that we do not have")
    .optional()
    .openapi({ description: `All of these at one place, with a comma between them: ${ownTerms.access.join(", ")}.` }),
  direct: flag.openapi({ description: "Without a letter of somebody else." }),
  theme: z.enum(ownTerms.theme).optional(),
  block: z.string().max(60).optional().openapi({ description: "A building block, by the code of its term." }),
  organization: z.uuid().optional(),
  order: z.enum(["id", "best"]).default("id").openapi({
    description:
      "`id`: all of them, page by page, none twice. `best`: one page of what fits the words best, or lies nearest.",
  }),
  limit,
  cursor,
});
type EntriesAsked = z.infer<typeof entriesAsked>;

export function toFilter(asked: EntriesAsked): DirectoryFilter {
  const { words, near, withinKm, audience, language, cost, theme, block, organization } = asked;
  const chosen = codesIn(asked.access);
  const access = ownTerms.access.filter((code) => chosen.includes(code));
  return {
    ...(words && { words }),
    ...(near && { from: near }),
    ...(near && withinKm && { withinKm }),
    ...(asked.openNow && { open: true }),
    ...(audience && { audience }),
    ...(language && { language }),
    ...(cost && { cost }),
    ...(access.length > 0 && { access }),
    ...(asked.direct && { direct: true }),
    ...(theme && { theme }),
    ...(block && { block }),
    ...(organization && { organizationId: organization }),
  };
}

function codesIn(text = ""): string[] {
  return text
    .split(",")
    .map((code) => code.trim())
    .filter(Boolean);
}

function isAccess(code: string): boolean {
  return ownTerms.access.some((known) => known === code);
}
