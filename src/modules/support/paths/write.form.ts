// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { type LifeDomain, lifeDomains } from "../reference.ts";
import { isDomain, isQuestion, peersWays, type Question, questions } from "./parts.ts";
import type { Walker } from "./path.ts";
import type { Piece } from "./words.commands.ts";

export const longestWords = 4000;

/** Where in the letter something is written. */
export type Place = { domain: LifeDomain; column: Question };

export function placesIn(domain: LifeDomain): Place[] {
  return questions.map((column) => ({ domain, column }));
}

export const allPlaces: Place[] = lifeDomains.flatMap(placesIn);

/** "money-paperwork_wish" */
export function fieldOf({ domain, column }: Place): string {
  return `${domain}_${column}`;
}

const words = z.string("http:problem.unreadable").max(longestWords, "support:paths.problem.long").default("");

/** Everything may stay empty. Whose path it is says only whether they were with two; a peer worker how they wrote it. */
export function writeForm(places: readonly Place[], side: Walker["side"]) {
  const fields = Object.fromEntries(places.map((place) => [fieldOf(place), words]));
  const writtenAs =
    side === "peer" ? z.enum(peersWays, "support:paths.problem.way") : z.enum(["self", "together"]).default("self");
  return z
    .object({ formKey, writtenAs })
    .catchall(z.unknown())
    .and(z.object(fields))
    .transform(({ formKey: key, writtenAs: way, ...typed }) => ({
      formKey: key,
      writtenAs: way,
      pieces: Object.entries(typed).flatMap(([field, text]) => pieceOf(field, text)),
    }));
}

function pieceOf(field: string, words: unknown): Piece[] {
  const [domain = "", column = ""] = field.split("_");
  if (typeof words !== "string" || !isDomain(domain) || !isQuestion(column)) return [];
  return [{ domain, column, words }];
}
