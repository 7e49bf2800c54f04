// SPDX-License-Identifier: EUPL-1.2
import { type BlockCode, blocks } from "./activities.ts";
import { choicesOf, type MapFilter, readMapFilter } from "./map-filter.ts";

/** How somebody looks at the map: with which choice, at the neighbourhoods of which municipality, and what stands open. */
export type MapAsked = { filter: MapFilter; municipality: string | null; open: "all" | BlockCode | null };

const all = "alle";

export function readMapAsked(query: URLSearchParams): MapAsked {
  const municipality = query.get("gemeente") ?? "";
  const block = query.get("bouwsteen") ?? "";
  return {
    filter: readMapFilter(query),
    municipality: /^GM\d{4}$/.test(municipality) ? municipality : null,
    open: block === all ? "all" : (blocks.find(({ code }) => code === block)?.code ?? null),
  };
}

/** The one address of this view: also what the memory of pages knows it by. */
export function mapAddress({ filter, municipality, open }: MapAsked, path = "/regio"): string {
  const query = new URLSearchParams([
    ...choicesOf(filter),
    ...(municipality === null ? [] : [["gemeente", municipality]]),
    ...(open === null ? [] : [["bouwsteen", open === "all" ? all : open]]),
  ]);
  return query.size > 0 ? `${path}?${query}` : path;
}
