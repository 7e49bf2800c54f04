// SPDX-License-Identifier: EUPL-1.2
import { type Colours, colourQuery, readColours } from "#platform/embeds";
import { addressOf, type DirectoryFilter, readFilter } from "../finding/filter.ts";

export const counts = [5, 10, 20] as const;
const usual = 10;

/** What a partner wants on its site; all of it stands in the address. */
export type EmbedChoice = { filter: DirectoryFilter; count: number; colours: Colours };

/** What is not known is as if it was not asked: an old or mistyped address shows more, never an error. */
export function readEmbedChoice(query: URLSearchParams): EmbedChoice {
  const { page: _, ...filter } = readFilter(query);
  const count = counts.find((one) => String(one) === query.get("aantal")) ?? usual;
  return { filter, count, colours: readColours(query) };
}

/** The one address of this choice: also what memory knows it by. */
export function embedAddress({ filter, count, colours }: EmbedChoice, path: string): string {
  return `${path}?aantal=${count}${addressOf(filter, "").replace("?", "&")}${colourQuery(colours, "&")}`;
}

export function styleAddress({ colours }: EmbedChoice): string {
  return `${embedPaths.style}${colourQuery(colours, "?")}`;
}

export const embedPaths = {
  choosing: "/wegwijzer/insluiten",
  frame: "/wegwijzer/insluiten/lijst",
  list: "/wegwijzer/insluiten/lijst.json",
  style: "/wegwijzer/insluiten/kleuren.css",
  script: "/wegwijzer/insluiten/vrijplaats-wegwijzer.js",
} as const;
