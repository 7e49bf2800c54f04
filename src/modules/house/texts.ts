// SPDX-License-Identifier: EUPL-1.2
import type { TextsOf } from "#platform/i18n";
import agreementsEn from "./agreements/texts/en.json" with { type: "json" };
import agreementsNl from "./agreements/texts/nl.json" with { type: "json" };
import concernsEn from "./concerns/texts/en.json" with { type: "json" };
import concernsNl from "./concerns/texts/nl.json" with { type: "json" };
import factsEn from "./facts/texts/en.json" with { type: "json" };
import factsNl from "./facts/texts/nl.json" with { type: "json" };
import temporaryNoEn from "./temporary-no/texts/en.json" with { type: "json" };
import temporaryNoNl from "./temporary-no/texts/nl.json" with { type: "json" };
import tenseEn from "./tense/texts/en.json" with { type: "json" };
import tenseNl from "./tense/texts/nl.json" with { type: "json" };
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

const dutch = {
  ...nl,
  agreements: agreementsNl,
  concerns: concernsNl,
  facts: factsNl,
  temporaryNo: temporaryNoNl,
  tense: tenseNl,
};
const english: typeof dutch = {
  ...en,
  agreements: agreementsEn,
  concerns: concernsEn,
  facts: factsEn,
  temporaryNo: temporaryNoEn,
  tense: tenseEn,
};

declare module "#platform/i18n" {
  interface Texts {
    house: typeof dutch;
  }
}

export const houseTexts: TextsOf<typeof dutch> = { nl: dutch, en: english };
