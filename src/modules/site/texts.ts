// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#platform/i18n";
import newsEn from "./news/texts/en.json" with { type: "json" };
import newsNl from "./news/texts/nl.json" with { type: "json" };
import screenEn from "./screen/texts/en.json" with { type: "json" };
import screenNl from "./screen/texts/nl.json" with { type: "json" };
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

/** Each folder with much to say keeps its own texts. */
const dutch = { ...nl, news: newsNl, screen: screenNl };
const english: typeof dutch = { ...en, news: newsEn, screen: screenEn };

declare module "#platform/i18n" {
  interface Texts {
    site: typeof dutch;
  }
}

export const siteTexts: Record<Language, typeof dutch> = { nl: dutch, en: english };
