// SPDX-License-Identifier: EUPL-1.2
import { weekdayName } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import type { TermCode } from "../terms/own-terms.ts";
import type { ActivityChoices } from "./activity-choices.ts";
import { type EntryFacts, type FactName, factNames, isSame, type PlaceFacts } from "./entry-facts.ts";
import { languageInWords, nameOfCode } from "./languages.ts";
import { type WeekHours, weekdayCodes, writeDayHours } from "./week-hours.ts";

export type Difference = { label: string; now: string; after: string };
type Wording = { t: T; language: Language; activities: ActivityChoices };

/** What would change, in words. A secret address stands in it: only for whoever keeps the entry. */
export function describeDifferences(before: EntryFacts, after: EntryFacts, wording: Wording): Difference[] {
  return factNames
    .filter((name) => !isSame(before[name], after[name]))
    .map((name) => ({
      label: labelOf(wording.t, name),
      ...{ now: factInWords(before, name, wording), after: factInWords(after, name, wording) },
    }));
}

export function labelOf(t: T, name: FactName): string {
  if (name === "phones") return t("network:keeping.field.phones");
  if (name === "places") return t("network:keeping.step.where");
  if (name === "contact") return t("network:keeping.fold.contact");
  return t(`network:keeping.field.${name}`);
}

const taxonomies = { theme: "theme", wayIn: "way-in", cost: "cost", audience: "audience" } as const;

/** Nothing said is an empty text. */
export function factInWords(facts: EntryFacts, name: FactName, { t, language, activities }: Wording): string {
  switch (name) {
    case "theme":
    case "wayIn":
    case "cost":
    case "audience":
      return facts[name]
        .map((code) => t(`network:terms.${taxonomies[name]}.${code}` as `network:terms.theme.${TermCode<"theme">}`))
        .join(", ");
    case "status":
      return t(`network:keeping.statusTag.${facts.status}`);
    case "activities": {
      const names = new Map(activities.flatMap((block) => block.activities.map(({ id, name: own }) => [id, own])));
      return facts.activities.map((id) => names.get(id) ?? "").join(", ");
    }
    case "languages":
      return facts.languages.map((one) => (nameOfCode(one) ? languageInWords(one, language) : one)).join(", ");
    case "phones":
      return facts.phones.map(({ number, description }) => [number, description].filter(Boolean).join(", ")).join("; ");
    case "contact":
      return Object.values(facts.contact).filter(Boolean).join(", ");
    case "hours":
      return hoursInWords(facts.hours, language);
    case "places":
      return facts.places.map((place) => placeInWords(place, t, language)).join("; ");
    case "documents":
    case "areas":
      return facts[name].join(", ");
    default:
      return String(facts[name] ?? "");
  }
}

function hoursInWords(hours: WeekHours, language: Language): string {
  return weekdayCodes
    .map((day, at) => ({ day, name: weekdayName((at + 1) as 1, language) }))
    .filter(({ day }) => hours.some((one) => one.day === day))
    .map(({ day, name }) => `${name} ${writeDayHours(hours, day)}`)
    .join(", ");
}

function placeInWords(place: PlaceFacts, t: T, language: Language): string {
  const { name, address1, postalCode, city, access, transportation, description, isConfidential, hours, onMap } = place;
  const address = [name, address1, [postalCode, city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  const more = [
    ...access.map((code) => t(`network:terms.access.${code}` as `network:terms.access.${TermCode<"access">}`)),
    ...[transportation, description, hoursInWords(hours, language)],
    onMap ? t("network:keeping.place.isOnMap") : "",
    isConfidential ? t("network:keeping.place.isSecret") : "",
  ].filter(Boolean);
  if (address === "") return more.join(", ");
  return more.length > 0 ? `${address} (${more.join(", ")})` : address;
}
