// SPDX-License-Identifier: EUPL-1.2
import { type EntryFacts, isSame, type PlaceFacts } from "../keeping/entry-facts.ts";
import { addressKey, phoneKey } from "./double.ts";

/** What an entry says once: of each of these one of the two stays. */
export const chosenFacts = [
  ...(["name", "alternateName", "description", "status", "alert", "applicationProcess", "waitTime", "cost"] as const),
  ...(["feesDescription", "eligibilityDescription", "minimumAge", "maximumAge", "email", "url", "contact"] as const),
  ...(["hours", "wayIn"] as const),
];
export type ChosenFact = (typeof chosenFacts)[number];
/** Those that come from the one that goes; all others are of the one that stays. */
export type ServiceChoice = ReadonlySet<ChosenFact>;

/** On which the two differ, so that somebody has to choose. */
export function differingFacts(stays: EntryFacts, goes: EntryFacts): ChosenFact[] {
  return chosenFacts.filter((name) => !isSame(stays[name], goes[name]));
}

/**
 * Lists hold what stood in either, each once. `places` are those of both, as they stand there now; of one house that
 * both have, the second goes if nothing hangs on it.
 */
export function mergedFacts(
  stays: EntryFacts,
  goes: EntryFacts,
  choice: ServiceChoice,
  { places, bare }: { places: readonly PlaceFacts[]; bare: ReadonlySet<string> },
): EntryFacts {
  const chosen = Object.fromEntries(chosenFacts.map((name) => [name, (choice.has(name) ? goes : stays)[name]]));
  const both = (list: "theme" | "audience" | "languages" | "documents" | "areas" | "activities") => [
    ...new Set([...stays[list], ...goes[list]]),
  ];
  // Who is for everyone stays for everyone.
  const forEveryone = stays.audience.length === 0 || goes.audience.length === 0;
  return {
    ...stays,
    ...chosen,
    ...{ theme: both("theme"), languages: both("languages"), documents: both("documents"), areas: both("areas") },
    ...{ activities: both("activities").sort(), audience: forEveryone ? [] : both("audience") },
    phones: onceEach([...stays.phones, ...goes.phones], ({ number }) => phoneKey(number)[0] ?? number),
    places: withoutDoubles(places, bare),
  };
}

function withoutDoubles(places: readonly PlaceFacts[], bare: ReadonlySet<string>): PlaceFacts[] {
  const kept: PlaceFacts[] = [];
  for (const place of places) {
    const [address] = addressKey(place.address1, place.postalCode);
    const same = kept.find((one) => address !== undefined && addressKey(one.address1, one.postalCode)[0] === address);
    if (!same || !bare.has(place.id ?? "") || same.isConfidential !== place.isConfidential) kept.push(place);
    else if (same.hours.length === 0) kept[kept.indexOf(same)] = { ...same, hours: place.hours };
  }
  return kept;
}

function onceEach<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  return [...new Map(values.toReversed().map((value) => [keyOf(value), value])).values()].reverse();
}
