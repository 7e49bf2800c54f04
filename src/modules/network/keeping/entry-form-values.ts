// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { EntryFacts } from "./entry-facts.ts";
import { typedHours } from "./hours.form.ts";
import { nameOfCode } from "./languages.ts";
import { typedPhones } from "./phones.form.ts";
import { typedPlaces } from "./places.form.ts";

/** An entry as it stands in the fields of its form. */
export function valuesOfEntry(facts: EntryFacts): TypedValues {
  const { phones, hours, places, contact, languages, documents, areas, minimumAge, maximumAge, ...words } = facts;
  return {
    ...words,
    ...{ minimumAge: String(minimumAge ?? ""), maximumAge: String(maximumAge ?? "") },
    languages: languages.filter((one) => nameOfCode(one) !== null),
    otherLanguages: languages.filter((one) => nameOfCode(one) === null).join("\n"),
    ...{ documents: documents.join("\n"), areas: areas.join("\n") },
    ...{ contactName: contact.name, contactTitle: contact.title, contactEmail: contact.email },
    ...typedPhones(phones),
    ...typedHours(hours, ""),
    ...typedPlaces(places),
  };
}
