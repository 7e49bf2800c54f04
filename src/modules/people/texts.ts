// SPDX-License-Identifier: EUPL-1.2
import type { TextsOf } from "#platform/i18n";
import consentEn from "./consent/texts/en.json" with { type: "json" };
import consentNl from "./consent/texts/nl.json" with { type: "json" };
import operatorsEn from "./operators/texts/en.json" with { type: "json" };
import operatorsNl from "./operators/texts/nl.json" with { type: "json" };
import placeEn from "./own-place/texts/en.json" with { type: "json" };
import placeNl from "./own-place/texts/nl.json" with { type: "json" };
import roleEn from "./persons/texts/en.json" with { type: "json" };
import roleNl from "./persons/texts/nl.json" with { type: "json" };
import readingEn from "./reading/texts/en.json" with { type: "json" };
import readingNl from "./reading/texts/nl.json" with { type: "json" };
import rolesEn from "./roles/texts/en.json" with { type: "json" };
import rolesNl from "./roles/texts/nl.json" with { type: "json" };
import securingEn from "./securing/texts/en.json" with { type: "json" };
import securingNl from "./securing/texts/nl.json" with { type: "json" };
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

/** Each folder with much to say keeps its own texts. */
const dutch = {
  ...nl,
  place: placeNl,
  operators: operatorsNl,
  reading: readingNl,
  consent: consentNl,
  role: roleNl,
  roles: rolesNl,
  securing: securingNl,
};
const english: typeof dutch = {
  ...en,
  place: placeEn,
  operators: operatorsEn,
  reading: readingEn,
  consent: consentEn,
  role: roleEn,
  roles: rolesEn,
  securing: securingEn,
};

declare module "#platform/i18n" {
  interface Texts {
    people: typeof dutch;
  }
}

export const peopleTexts: TextsOf<typeof dutch> = { nl: dutch, en: english };
