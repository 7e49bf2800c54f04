// SPDX-License-Identifier: EUPL-1.2

import { addDays, type DayRange } from "#platform/clock";
import { type Colours, colourQuery, readColours } from "#platform/embeds";
import { addressOf, type ProgrammeFilter, readFilter, withoutDays } from "../finding/filters.ts";

export const dayChoices = [1, 7, 14, 28] as const;
const mostDays = 28;

/** What a partner wants on its site; all of it stands in the address. */
export type EmbedChoice = { filter: ProgrammeFilter; days: number; colours: Colours };

/** What is not known is as if it was not asked: an old or mistyped address shows more, never an error. */
export function readEmbedChoice(query: URLSearchParams): EmbedChoice {
  const days = Number(/^\d{1,2}$/.exec(query.get("dagen") ?? "")?.[0] ?? 7);
  return {
    filter: withoutDays(readFilter(query)),
    days: Math.min(Math.max(days, 1), mostDays),
    colours: readColours(query),
  };
}

/** The one address of this choice: also what memory knows it by. */
export function embedAddress({ filter, days, colours }: EmbedChoice, path: string): string {
  const chosen = addressOf(filter, "").replace("?", "&");
  return `${path}?dagen=${days}${chosen}${colourQuery(colours, "&")}`;
}

export function styleAddress({ colours }: EmbedChoice): string {
  return `/insluiten/kleuren.css${colourQuery(colours, "?")}`;
}

/** From today on. */
export function daysOfEmbed({ days }: EmbedChoice, today: string): DayRange {
  return { from: today, until: addDays(today, days) };
}
