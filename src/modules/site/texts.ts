// SPDX-License-Identifier: EUPL-1.2
import type { TextsOf } from "#platform/i18n";
import beheerEn from "./beheer/texts/en.json" with { type: "json" };
import beheerNl from "./beheer/texts/nl.json" with { type: "json" };
import inSightEn from "./in-sight/texts/en.json" with { type: "json" };
import inSightNl from "./in-sight/texts/nl.json" with { type: "json" };
import mailEn from "./mail/texts/en.json" with { type: "json" };
import mailNl from "./mail/texts/nl.json" with { type: "json" };
import myPlaceEn from "./my-place/texts/en.json" with { type: "json" };
import myPlaceNl from "./my-place/texts/nl.json" with { type: "json" };
import newsEn from "./news/texts/en.json" with { type: "json" };
import newsNl from "./news/texts/nl.json" with { type: "json" };
import openingEn from "./opening/texts/en.json" with { type: "json" };
import openingNl from "./opening/texts/nl.json" with { type: "json" };
import outboxEn from "./outbox/texts/en.json" with { type: "json" };
import outboxNl from "./outbox/texts/nl.json" with { type: "json" };
import partsEn from "./parts/texts/en.json" with { type: "json" };
import partsNl from "./parts/texts/nl.json" with { type: "json" };
import rightsEn from "./rights/texts/en.json" with { type: "json" };
import rightsNl from "./rights/texts/nl.json" with { type: "json" };
import screenEn from "./screen/texts/en.json" with { type: "json" };
import screenNl from "./screen/texts/nl.json" with { type: "json" };
import searchWordsEn from "./search-words/texts/en.json" with { type: "json" };
import searchWordsNl from "./search-words/texts/nl.json" with { type: "json" };
import statementsEn from "./statements/texts/en.json" with { type: "json" };
import statementsNl from "./statements/texts/nl.json" with { type: "json" };
import teamStartEn from "./team-start/texts/en.json" with { type: "json" };
import teamStartNl from "./team-start/texts/nl.json" with { type: "json" };
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

/** Each folder with much to say keeps its own texts. */
const dutch = {
  ...nl,
  beheer: beheerNl,
  inSight: inSightNl,
  mail: mailNl,
  myPlace: myPlaceNl,
  news: newsNl,
  opening: openingNl,
  outbox: outboxNl,
  parts: partsNl,
  rights: rightsNl,
  screen: screenNl,
  searchWords: searchWordsNl,
  statements: statementsNl,
  teamStart: teamStartNl,
};
const english: typeof dutch = {
  ...en,
  beheer: beheerEn,
  inSight: inSightEn,
  mail: mailEn,
  myPlace: myPlaceEn,
  news: newsEn,
  opening: openingEn,
  outbox: outboxEn,
  parts: partsEn,
  rights: rightsEn,
  screen: screenEn,
  searchWords: searchWordsEn,
  statements: statementsEn,
  teamStart: teamStartEn,
};

declare module "#platform/i18n" {
  interface Texts {
    site: typeof dutch;
  }
}

export const siteTexts: TextsOf<typeof dutch> = { nl: dutch, en: english };
