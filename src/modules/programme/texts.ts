// SPDX-License-Identifier: EUPL-1.2
import type { TextsOf } from "#platform/i18n";
import acquaintingEn from "./acquainting/texts/en.json" with { type: "json" };
import acquaintingNl from "./acquainting/texts/nl.json" with { type: "json" };
import arrivingEn from "./arriving/texts/en.json" with { type: "json" };
import arrivingNl from "./arriving/texts/nl.json" with { type: "json" };
import besideEn from "./beside/texts/en.json" with { type: "json" };
import besideNl from "./beside/texts/nl.json" with { type: "json" };
import callsEn from "./calls/texts/en.json" with { type: "json" };
import callsNl from "./calls/texts/nl.json" with { type: "json" };
import confirmingEn from "./confirming/texts/en.json" with { type: "json" };
import confirmingNl from "./confirming/texts/nl.json" with { type: "json" };
import datesEn from "./dates/texts/en.json" with { type: "json" };
import datesNl from "./dates/texts/nl.json" with { type: "json" };
import deskEn from "./desk/texts/en.json" with { type: "json" };
import deskNl from "./desk/texts/nl.json" with { type: "json" };
import partEn from "./embeds/part-texts/en.json" with { type: "json" };
import partNl from "./embeds/part-texts/nl.json" with { type: "json" };
import embedsEn from "./embeds/texts/en.json" with { type: "json" };
import embedsNl from "./embeds/texts/nl.json" with { type: "json" };
import feedsEn from "./feeds/texts/en.json" with { type: "json" };
import feedsNl from "./feeds/texts/nl.json" with { type: "json" };
import headcountsEn from "./headcounts/texts/en.json" with { type: "json" };
import headcountsNl from "./headcounts/texts/nl.json" with { type: "json" };
import hearingEn from "./hearing-again/texts/en.json" with { type: "json" };
import hearingNl from "./hearing-again/texts/nl.json" with { type: "json" };
import offersEn from "./offers/texts/en.json" with { type: "json" };
import offersNl from "./offers/texts/nl.json" with { type: "json" };
import paperEn from "./paper/texts/en.json" with { type: "json" };
import paperNl from "./paper/texts/nl.json" with { type: "json" };
import picturesEn from "./pictures/texts/en.json" with { type: "json" };
import picturesNl from "./pictures/texts/nl.json" with { type: "json" };
import reachingEn from "./reaching/texts/en.json" with { type: "json" };
import reachingNl from "./reaching/texts/nl.json" with { type: "json" };
import registerEn from "./register/texts/en.json" with { type: "json" };
import registerNl from "./register/texts/nl.json" with { type: "json" };
import searchEn from "./search/texts/en.json" with { type: "json" };
import searchNl from "./search/texts/nl.json" with { type: "json" };
import sharingEn from "./sharing/texts/en.json" with { type: "json" };
import sharingNl from "./sharing/texts/nl.json" with { type: "json" };
import joiningEn from "./sign-ups/texts/en.json" with { type: "json" };
import joiningNl from "./sign-ups/texts/nl.json" with { type: "json" };
import sourcesEn from "./sources/texts/en.json" with { type: "json" };
import sourcesNl from "./sources/texts/nl.json" with { type: "json" };
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };
import translationsEn from "./translations/texts/en.json" with { type: "json" };
import translationsNl from "./translations/texts/nl.json" with { type: "json" };

/** Each folder with much to say keeps its own texts. */
const dutch = {
  ...nl,
  acquainting: acquaintingNl,
  arriving: arrivingNl,
  beside: besideNl,
  calls: callsNl,
  confirming: confirmingNl,
  dates: datesNl,
  desk: deskNl,
  embeds: { ...embedsNl, part: partNl },
  feeds: feedsNl,
  headcounts: headcountsNl,
  hearing: hearingNl,
  joining: joiningNl,
  offers: offersNl,
  paper: paperNl,
  pictures: picturesNl,
  reaching: reachingNl,
  register: registerNl,
  search: searchNl,
  sharing: sharingNl,
  sources: sourcesNl,
  translations: translationsNl,
};
const english: typeof dutch = {
  ...en,
  acquainting: acquaintingEn,
  arriving: arrivingEn,
  beside: besideEn,
  calls: callsEn,
  confirming: confirmingEn,
  dates: datesEn,
  desk: deskEn,
  embeds: { ...embedsEn, part: partEn },
  feeds: feedsEn,
  headcounts: headcountsEn,
  hearing: hearingEn,
  joining: joiningEn,
  offers: offersEn,
  paper: paperEn,
  pictures: picturesEn,
  reaching: reachingEn,
  register: registerEn,
  search: searchEn,
  sharing: sharingEn,
  sources: sourcesEn,
  translations: translationsEn,
};

declare module "#platform/i18n" {
  interface Texts {
    programme: typeof dutch;
  }
}

export const programmeTexts: TextsOf<typeof dutch> = { nl: dutch, en: english };
