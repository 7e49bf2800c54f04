// SPDX-License-Identifier: EUPL-1.2
import { listMunicipalities, type Municipality, municipalityOf } from "#modules/network";
import type { KnownSpot } from "./sources.queries.ts";

export type Located = { municipality: string | null; digits: string | null };
/** By "52.4389 4.8266": a place seldom moves, and borders never do while the program runs. */
const known = new Map<string, string | null>();
const mostKnown = 50_000;

/** In which municipality a spot lies: by its point, else by the village it names, as other spots with a point have it. */
export async function locateAll(spots: readonly KnownSpot[]): Promise<(spot: KnownSpot) => Located> {
  const byPoint = new Map<KnownSpot, string | null>();
  for (const spot of spots) byPoint.set(spot, await codeAt(spot));
  const byName = await namesWithCodes(byPoint);
  return (spot) => ({
    municipality: byPoint.get(spot) ?? byName.get(fold(spot.city ?? "")) ?? null,
    digits: /^\s*(\d{4})/.exec(spot.postalCode ?? "")?.[1] ?? null,
  });
}

async function codeAt({ latitude, longitude }: KnownSpot): Promise<string | null> {
  if (latitude === null || longitude === null) return null;
  const name = `${latitude} ${longitude}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const code = (await municipalityOf({ latitude, longitude }))?.code ?? null;
  if (known.size >= mostKnown) known.clear();
  known.set(name, code);
  return code;
}

/** What a municipality is called counts above a village of that name elsewhere. */
async function namesWithCodes(byPoint: ReadonlyMap<KnownSpot, string | null>): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const [{ city }, code] of byPoint) if (city && code) names.set(fold(city), code);
  for (const one of await listMunicipalities()) for (const name of namesOf(one)) names.set(name, one.code);
  return names;
}

/** Which of these municipalities an area names: "Zaanstad", "GM0479" or "gemeente Zaanstad en Oostzaan". */
export function municipalitiesIn(area: string, municipalities: readonly Municipality[]): string[] {
  const folded = ` ${fold(area)} `;
  return municipalities
    .filter((one) => [...namesOf(one), one.code.toLowerCase()].some((name) => folded.includes(` ${name} `)))
    .map(({ code }) => code);
}

function namesOf({ name, alsoCalled }: Municipality): string[] {
  return [name, ...alsoCalled].map(fold);
}

function fold(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
