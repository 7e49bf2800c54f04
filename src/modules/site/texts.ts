// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#platform/i18n";
import enHome from "./home/texts-wanted/en.json" with { type: "json" };
import nlHome from "./home/texts-wanted/nl.json" with { type: "json" };
import enHouse from "./house/texts-wanted/en.json" with { type: "json" };
import nlHouse from "./house/texts-wanted/nl.json" with { type: "json" };
import enOwn from "./texts/en.json" with { type: "json" };
import nlOwn from "./texts/nl.json" with { type: "json" };

const nl = { ...nlOwn, ...nlHome, ...nlHouse };
const en = { ...enOwn, ...enHome, ...enHouse };

declare module "#platform/i18n" {
  interface Texts {
    site: typeof nl;
  }
}

export const siteTexts: Record<Language, typeof nl> = { nl, en };
