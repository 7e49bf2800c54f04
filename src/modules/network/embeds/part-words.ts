// SPDX-License-Identifier: EUPL-1.2
import type { Words } from "#platform/elements";
import en from "./part-texts/en.json" with { type: "json" };
import nl from "./part-texts/nl.json" with { type: "json" };

/** What the part for partners' pages says of itself: it is alone there, without the site's own texts. */
export const words: { nl: Words } & Record<string, Words> = {
  nl: { ...nl, path: "" },
  en: { ...en, path: "/en" },
};
