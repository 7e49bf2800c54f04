// SPDX-License-Identifier: EUPL-1.2
import { entriesOnPage } from "../finding/find-entries.queries.ts";
import type { Coordinates } from "../locations/coordinates.ts";
import type { NumberedPlace } from "./markers.ts";
import { isInView, isOnMap, type View } from "./view.ts";

/** What was found, in the order of the list; an entry without a place that everybody may know of has none. */
export type FoundEntry = { id: string; name: string; places: readonly Coordinates[] };
export type Numbered = { number: number; id: string; name: string };

/** All that was found, each exactly once: on this piece of the map, on the rest of it, or nowhere on it. */
export type Laid = { here: readonly Numbered[]; elsewhere: readonly Numbered[]; nowhere: readonly Numbered[] };

export function placesOnMap(found: readonly FoundEntry[]): NumberedPlace[] {
  return found.flatMap(({ places }, index) =>
    places.filter(isOnMap).map(({ latitude, longitude }) => ({ latitude, longitude, number: index + 1 })),
  );
}

export function layOut(found: readonly FoundEntry[], view: View): Laid {
  const laid: Record<keyof Laid, Numbered[]> = { here: [], elsewhere: [], nowhere: [] };
  found.forEach(({ id, name, places }, index) => {
    laid[whereIs(places.filter(isOnMap), view)].push({ number: index + 1, id, name });
  });
  return laid;
}

function whereIs(places: readonly Coordinates[], view: View): keyof Laid {
  if (places.length === 0) return "nowhere";
  return places.some((place) => isInView(view, place)) ? "here" : "elsewhere";
}

/** Below the map: what lies on it, and after that what lies on no map. */
const onOnePage = entriesOnPage;

export type ListPage = { here: readonly Numbered[]; nowhere: readonly Numbered[]; page: number; pages: number };

/** The last page for whoever asks for one that is no longer there. */
export function pageOfList({ here, nowhere }: Laid, asked: number): ListPage {
  const pages = Math.max(1, Math.ceil((here.length + nowhere.length) / onOnePage));
  const page = Math.min(asked, pages);
  const [from, until] = [(page - 1) * onOnePage, page * onOnePage];
  return {
    here: here.slice(from, until),
    nowhere: nowhere.slice(Math.max(0, from - here.length), Math.max(0, until - here.length)),
    page,
    pages,
  };
}

/** On which page of the list an entry stands that lies on this piece of the map. */
export function pageOf({ here }: Laid, number: number): number {
  const index = here.findIndex((one) => one.number === number);
  return Math.floor(Math.max(0, index) / onOnePage) + 1;
}
