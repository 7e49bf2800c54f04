// SPDX-License-Identifier: EUPL-1.2
import { simplifyHeading } from "#platform/csv";

/** What the list of a welfare organisation may say in one row, with the headings we know. The first stands in our template. */
export const welfareColumns = {
  name: [
    "naam",
    "titel",
    "hulp en steun",
    "dienst",
    "aanbod",
    "voorziening",
    "activiteit",
    "initiatief",
    "name",
    "title",
    "service",
    "service name",
  ],
  organization: [
    "organisatie",
    "naam organisatie",
    "aanbieder",
    "instelling",
    "stichting",
    "organization",
    "organisation",
    "provider",
    "aangeboden door",
  ],
  description: [
    "omschrijving",
    "beschrijving",
    "toelichting",
    "inhoud",
    "wat is het",
    "wat houdt het in",
    "description",
    "about",
    "info",
    "informatie",
  ],
  address: ["adres", "straat en huisnummer", "straat", "bezoekadres", "locatie", "address", "street", "street address"],
  houseNumber: ["huisnummer", "nummer", "huisnr", "house number"],
  postalCode: ["postcode", "pc", "postal code", "zip", "zip code"],
  city: ["plaats", "woonplaats", "plaatsnaam", "stad", "dorp", "city", "town"],
  place: ["naam van de plek", "naam locatie", "locatienaam", "gebouw", "waar", "location name", "venue"],
  phone: ["telefoon", "telefoonnummer", "tel", "telnr", "tel nr", "phone", "telephone", "phone number", "mobiel"],
  email: ["e-mail", "email", "mail", "e mail", "mailadres", "e-mailadres", "emailadres", "email address"],
  website: ["website", "site", "url", "web", "webadres", "link", "internet"],
  hours: [
    "openingstijden",
    "openingstijd",
    "open",
    "wanneer",
    "dagen en tijden",
    "tijden",
    "dag en tijd",
    "spreekuur",
    "opening hours",
    "hours",
    "when",
  ],
  audience: [
    "doelgroep",
    "voor wie",
    "bestemd voor",
    "voor",
    "audience",
    "target group",
    "eligibility",
    "who for",
    "for whom",
  ],
  cost: ["kosten", "prijs", "tarief", "eigen bijdrage", "bijdrage", "cost", "costs", "price", "fees"],
  joining: [
    "aanmelden",
    "aanmelding",
    "hoe kom je binnen",
    "toegang",
    "verwijzing",
    "how to apply",
    "application",
    "referral",
  ],
  languages: ["taal", "talen", "language", "languages"],
  latitude: ["breedtegraad", "lat", "latitude"],
  longitude: ["lengtegraad", "lon", "lng", "longitude"],
  id: ["nr", "id", "kenmerk", "code", "volgnummer"],
} as const satisfies Record<string, readonly string[]>;

export type WelfareColumn = keyof typeof welfareColumns;
export const welfareColumnNames = Object.keys(welfareColumns) as WelfareColumn[];

function isWelfareColumn(name: string | undefined): name is WelfareColumn {
  return name !== undefined && name in welfareColumns;
}

/** Which heading is which column; null is none. By its own name first, else by a word in it; what a person chose goes before all. */
export function matchColumns(
  headings: readonly string[],
  chosen: Readonly<Record<string, string>> = {},
): (WelfareColumn | null)[] {
  const simple = headings.map(simplifyHeading);
  const matched: (WelfareColumn | null)[] = headings.map(() => null);
  const free = new Set(headings.keys());
  const take = (index: number, name: WelfareColumn | null) => {
    matched[index] = name;
    free.delete(index);
  };
  for (const index of headings.keys()) {
    const choice = chosen[String(index)];
    if (choice !== undefined) take(index, isWelfareColumn(choice) ? choice : null);
  }
  for (const fits of [isSame, isWordOf]) {
    for (const name of welfareColumnNames) {
      if (matched.includes(name)) continue;
      const index = [...free].find((one) =>
        welfareColumns[name].some((known) => fits(simple[one] ?? "", simplifyHeading(known))),
      );
      if (index !== undefined) take(index, name);
    }
  }
  return matched;
}

function isSame(heading: string, known: string): boolean {
  return heading === known;
}

/** "Telefoonnummer balie" is a phone. Short names say too little for this. */
function isWordOf(heading: string, known: string): boolean {
  return (
    known.length >= 4 &&
    heading.split(" ").some((word) => word === known || (known.length >= 6 && word.startsWith(known)))
  );
}
