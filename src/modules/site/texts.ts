// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#platform/i18n";
import myPlaceEn from "./my-place/texts/en.json" with { type: "json" };
import myPlaceNl from "./my-place/texts/nl.json" with { type: "json" };
import newsEn from "./news/texts/en.json" with { type: "json" };
import newsNl from "./news/texts/nl.json" with { type: "json" };
import rightsEn from "./rights/texts/en.json" with { type: "json" };
import rightsNl from "./rights/texts/nl.json" with { type: "json" };
import screenEn from "./screen/texts/en.json" with { type: "json" };
import screenNl from "./screen/texts/nl.json" with { type: "json" };
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

/** Each folder with much to say keeps its own texts. */
const dutch = { ...nl, myPlace: myPlaceNl, news: newsNl, rights: rightsNl, screen: screenNl };
const english: typeof dutch = { ...en, myPlace: myPlaceEn, news: newsEn, rights: rightsEn, screen: screenEn };

declare module "#platform/i18n" {
  interface Texts {
    site: typeof dutch;
  }
}

export const siteTexts: Record<Language, typeof dutch> = { nl: dutch, en: english };
