// SPDX-License-Identifier: EUPL-1.2
import type { Option } from "#platform/ui";
import { accessFacts, energyFacts, placeKinds, spokenLanguages } from "../activities/facts.ts";
import { families, kindFacts, kinds } from "../activities/kinds.ts";
import {
  accessLabel,
  energyLabel,
  familyLabel,
  kindLabel,
  languageLabel,
  placeKindLabel,
} from "../activities/labels.ts";
import type { Visitor } from "./date-words.ts";
import { fewestPlaces } from "./distances.ts";
import { distanceWords, everyoneWord, familyWords, needWords, placeWords } from "./filter-words.ts";
import type { ProgrammeFilter } from "./filters.ts";
import type { FilterChoices } from "./finding.queries.ts";

export type FilterProps = { visitor: Visitor; filter: ProgrammeFilter; choices: FilterChoices };

export const selectKeys = ["kind", "place", "audience", "language", "need", "within"] as const;

/** What can be chosen in the form, each with its value in the address. */
export function optionsOf({ t }: Visitor, filter: ProgrammeFilter, choices: FilterChoices) {
  return {
    kind: [
      ...families.map((code) => ({ value: familyWords[code], label: familyLabel(t, code) })),
      ...kinds.flatMap((code) => {
        const value = kindFacts[code].inAddress;
        return value === null || code === "meal" ? [] : [{ value, label: kindLabel(t, code) }];
      }),
    ],
    place: placeKinds.map((code) => ({ value: placeWords[code], label: placeKindLabel(t, code) })),
    within: distanceOptions(t, choices),
    audience: audienceOptions(t, filter, choices.audiences),
    language: spokenLanguages.map((code) => ({ value: code, label: languageLabel(t, code) })),
    need: [
      ...accessFacts.map((code) => ({ value: needWords[code], label: accessLabel(t, code) })),
      ...energyFacts.map((code) => ({ value: needWords[code], label: energyLabel(t, code) })),
    ],
  };
}

/** Only where enough is known to tell near from far. */
function distanceOptions(t: Visitor["t"], { places }: FilterChoices): Option[] {
  if (places.length < fewestPlaces) return [];
  return distanceWords.map((km) => ({ value: km, label: t("programme:finding.filter.withinKm", { km }) }));
}

/** From where one can count; the house needs no name in the address. */
export function originOptions(t: Visitor["t"], { places }: FilterChoices): Option[] {
  if (places.length < fewestPlaces) return [];
  const options = places.map(({ id, name, isHouse }) => ({ value: isHouse ? "" : id, label: name }));
  return options.some(({ value }) => value === "")
    ? options
    : [{ value: "", label: t("programme:finding.filter.any.from") }, ...options];
}

function audienceOptions(t: Visitor["t"], { audience }: ProgrammeFilter, audiences: readonly string[]): Option[] {
  const known = audiences.map((label) => ({ value: label, label }));
  const everyone = { value: everyoneWord, label: t("programme:finding.filter.everyone") };
  const isListed = audience === undefined || audience === everyoneWord || audiences.includes(audience);
  return [everyone, ...known, ...(isListed ? [] : [{ value: audience, label: audience }])];
}
