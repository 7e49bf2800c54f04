// SPDX-License-Identifier: EUPL-1.2
import { activities } from "./activities.ts";
import { dutchSignLanguage } from "./language-name.ts";
import type { Located } from "./locating.ts";
import type { MapColumn } from "./map-columns.queries.ts";
import type { Source } from "./sources.queries.ts";
import type { OfferingTable } from "./tables.ts";

/** Of what names no place in particular. */
export const somewhere = "region";
/** Where no language is named, it is Dutch. */
const dutch = "nl";

export type Offering = Omit<OfferingTable, "id" | "regionId">;
export type LocatedSource = Source & { located: readonly Located[]; municipalities: readonly string[] };

/** One source in each of its places, for each of its activities. */
export function offeringsOf(source: LocatedSource, columns: readonly MapColumn[]): Offering[] {
  const { serviceId, centreId, slug, organizationId, title } = source;
  const { audiences, audienceWords, evening, weekend, checkedOn } = source;
  const own = {
    serviceId,
    centreId,
    slug,
    organizationId,
    title,
    audiences,
    audienceWords,
    evening,
    weekend,
    checkedOn,
  };
  const languages = languagesOf(source.languages);
  const codes = activities.filter((code) => source.activities.includes(code));
  const places = placesOf(source, columns);
  return codes.flatMap((activity) => places.map((place) => ({ ...own, ...place, languages, activity })));
}

type PlaceOfOffering = Pick<Offering, "place" | "municipality">;

/** By where it is; what is nowhere, by the areas that it is for; and what has neither is somewhere in the region. */
function placesOf(
  { spots, located, municipalities }: Pick<LocatedSource, "spots" | "located" | "municipalities">,
  columns: readonly MapColumn[],
): PlaceOfOffering[] {
  if (spots.length > 0) {
    return columns
      .filter((column) => located.some((spot) => liesIn(spot, column)))
      .map(({ place, municipality }) => ({ place, municipality }));
  }
  const named = columns.filter(({ place }) => municipalities.includes(place));
  if (named.length > 0) return named.map(({ place, municipality }) => ({ place, municipality }));
  return [{ place: somewhere, municipality: null }];
}

function liesIn({ municipality, digits }: Located, column: MapColumn): boolean {
  if (municipality !== column.municipality) return false;
  return column.place === column.municipality || (digits !== null && column.postcodes.includes(digits));
}

/** Easy Dutch is Dutch; what a programme calls "ngt" the directory calls by its code of ISO 639-3. */
function languagesOf(codes: readonly string[]): string[] {
  const plain = codes.map((code) => (code === "ngt" ? dutchSignLanguage : code.replace(/-.*/, "")));
  return plain.length > 0 ? [...new Set(plain)].sort() : [dutch];
}
