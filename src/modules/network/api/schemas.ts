// SPDX-License-Identifier: EUPL-1.2
import { z } from "@hono/zod-openapi";
import { ownTerms } from "../terms/own-terms.ts";

// What /api/v1 answers. Names and meanings stay as long as v1 does; new fields may be added (docs/decisions, "A promise of twelve months").

const id = z.uuid().openapi({ example: "7d5f8a5e-9d53-4a5c-8a39-5f1c2c3f0b11" });
const day = z.iso.date().openapi({ example: "2026-11-24" });
const text = z.string();
const orNull = z.string().nullable();

const themes = z.array(z.enum(ownTerms.theme)).openapi({ description: "What it is about." });
const audiences = z
  .array(z.enum(ownTerms.audience))
  .openapi({ description: "For whom in particular; none: for everyone." });
const wayIn = z.array(z.enum(ownTerms["way-in"])).openapi({ description: "How one comes in, what asks least first." });
const cost = z.array(z.enum(ownTerms.cost));

const municipality = z
  .object({ code: text.openapi({ example: "GM0202" }), name: text, province: text })
  .openapi("Municipality", { description: "As Statistics Netherlands (CBS) has it on 1 January 2026." });

const place = z
  .object({
    id,
    name: orNull,
    address: orNull,
    postalCode: orNull,
    city: orNull,
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    municipality: municipality.nullable(),
  })
  .openapi("Place");

export const entry = z
  .object({
    id,
    url: z.url().openapi({ description: "Its page, for people." }),
    name: text,
    organization: z.object({ id, name: text }).nullable(),
    summary: text.openapi({ description: "The beginning of the description, cut after a word." }),
    description: text,
    isClosedForNow: z.boolean(),
    ...{ themes, audiences, wayIn, cost },
    languages: z.array(z.object({ code: orNull, name: orNull })).openapi({ description: "None: Dutch." }),
    hours: z.array(text).openapi({ description: "In words, in the language of the address." }),
    phone: orNull,
    email: orNull,
    website: orNull,
    places: z
      .array(place)
      .openapi({ description: "Those that everyone may know; a place that stays secret is never here." }),
    checkedOn: day.nullable().openapi({ description: "When somebody last looked whether it still holds." }),
    changedAt: z.iso.datetime().nullable(),
  })
  .openapi("Entry", { description: "Help or support that one can go to: a service in the words of HSDS." });

export const organization = z
  .object({
    id,
    name: text,
    description: text,
    website: orNull,
    email: orNull,
    entries: z.int().openapi({ description: "How many entries are theirs." }),
    url: z.url().openapi({ description: "Their entries, for people." }),
  })
  .openapi("Organization");

export const term = z
  .object({
    id: id.openapi({ description: "The same in every directory of this kind, and in HSDS." }),
    taxonomy: text.openapi({ example: "theme" }),
    code: text.openapi({ example: "money" }),
    name: text.openapi({ description: "In the language of the address, where it has one." }),
    parentId: id.nullable(),
  })
  .openapi("Term");

export const check = z
  .object({
    entry: id,
    checkedOn: day.nullable(),
    way: z.enum(["keeper", "visited", "phoned", "team"]).nullable().openapi({
      description: "By whoever keeps it, by somebody who was there, by telephone, or by the team of the directory.",
    }),
  })
  .openapi("Check");

export const municipalityList = z
  .object({ source: text, items: z.array(municipality) })
  .openapi("Municipalities", { description: "Names that `near` knows." });

/** One page of a list. */
export function pageOf<Item extends z.ZodType>(name: string, item: Item) {
  return z
    .object({
      items: z.array(item),
      next: z.string().nullable().openapi({ description: "The `cursor` of the next page; null: this is all." }),
    })
    .openapi(name);
}

export const problem = z
  .object({ type: text, title: text, status: z.int(), detail: text })
  .openapi("Problem", { description: "RFC 9457." });
