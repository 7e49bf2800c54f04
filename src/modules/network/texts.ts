// SPDX-License-Identifier: EUPL-1.2
import type { TextsOf } from "#platform/i18n";
import apiEn from "./api/texts/en.json" with { type: "json" };
import apiNl from "./api/texts/nl.json" with { type: "json" };
import besideEn from "./beside/texts/en.json" with { type: "json" };
import besideNl from "./beside/texts/nl.json" with { type: "json" };
import doublesEn from "./doubles/texts/en.json" with { type: "json" };
import doublesNl from "./doubles/texts/nl.json" with { type: "json" };
import embedPartEn from "./embeds/part-texts/en.json" with { type: "json" };
import embedPartNl from "./embeds/part-texts/nl.json" with { type: "json" };
import embedsEn from "./embeds/texts/en.json" with { type: "json" };
import embedsNl from "./embeds/texts/nl.json" with { type: "json" };
import entriesEn from "./entries/texts/en.json" with { type: "json" };
import entriesNl from "./entries/texts/nl.json" with { type: "json" };
import exportsEn from "./exports/texts/en.json" with { type: "json" };
import exportsNl from "./exports/texts/nl.json" with { type: "json" };
import keepingEn from "./keeping/texts/en.json" with { type: "json" };
import keepingNl from "./keeping/texts/nl.json" with { type: "json" };
import mapEn from "./map/texts/en.json" with { type: "json" };
import mapNl from "./map/texts/nl.json" with { type: "json" };
import remarksEn from "./remarks/texts/en.json" with { type: "json" };
import remarksNl from "./remarks/texts/nl.json" with { type: "json" };
import sourcesEn from "./sources/texts/en.json" with { type: "json" };
import sourcesNl from "./sources/texts/nl.json" with { type: "json" };
import termsEn from "./terms/texts/en.json" with { type: "json" };
import termsNl from "./terms/texts/nl.json" with { type: "json" };
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

/** Each folder with much to say keeps its own texts. */
const dutch = {
  ...nl,
  api: apiNl,
  beside: besideNl,
  doubles: doublesNl,
  embeds: { ...embedsNl, part: embedPartNl },
  entries: entriesNl,
  exports: exportsNl,
  keeping: keepingNl,
  map: mapNl,
  remarks: remarksNl,
  sources: sourcesNl,
  terms: termsNl,
};
const english: typeof dutch = {
  ...en,
  api: apiEn,
  beside: besideEn,
  doubles: doublesEn,
  embeds: { ...embedsEn, part: embedPartEn },
  entries: entriesEn,
  exports: exportsEn,
  keeping: keepingEn,
  map: mapEn,
  remarks: remarksEn,
  sources: sourcesEn,
  terms: termsEn,
};

declare module "#platform/i18n" {
  interface Texts {
    network: typeof dutch;
  }
}

export const networkTexts: TextsOf<typeof dutch> = { nl: dutch, en: english };
