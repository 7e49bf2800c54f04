// SPDX-License-Identifier: EUPL-1.2
import type { TextsOf } from "#platform/i18n";
import closingEn from "./closing/texts/en.json" with { type: "json" };
import closingNl from "./closing/texts/nl.json" with { type: "json" };
import figuresEn from "./figures/texts/en.json" with { type: "json" };
import figuresNl from "./figures/texts/nl.json" with { type: "json" };
import followingEn from "./following/texts/en.json" with { type: "json" };
import followingNl from "./following/texts/nl.json" with { type: "json" };
import hoursEn from "./hours/texts/en.json" with { type: "json" };
import hoursNl from "./hours/texts/nl.json" with { type: "json" };
import matchingEn from "./matching/texts/en.json" with { type: "json" };
import matchingNl from "./matching/texts/nl.json" with { type: "json" };
import ownSideEn from "./own-side/texts/en.json" with { type: "json" };
import ownSideNl from "./own-side/texts/nl.json" with { type: "json" };
import pathsEn from "./paths/texts/en.json" with { type: "json" };
import pathsNl from "./paths/texts/nl.json" with { type: "json" };
import peersEn from "./peers/texts/en.json" with { type: "json" };
import peersNl from "./peers/texts/nl.json" with { type: "json" };
import requestsEn from "./requests/texts/en.json" with { type: "json" };
import requestsNl from "./requests/texts/nl.json" with { type: "json" };
import roundTablesEn from "./round-tables/texts/en.json" with { type: "json" };
import roundTablesNl from "./round-tables/texts/nl.json" with { type: "json" };
import sharingEn from "./sharing/texts/en.json" with { type: "json" };
import sharingNl from "./sharing/texts/nl.json" with { type: "json" };
import talksEn from "./talks/texts/en.json" with { type: "json" };
import talksNl from "./talks/texts/nl.json" with { type: "json" };
import commonEn from "./texts/en.json" with { type: "json" };
import commonNl from "./texts/nl.json" with { type: "json" };

const dutch = {
  ...commonNl,
  hours: hoursNl,
  talks: talksNl,
  requests: requestsNl,
  peers: peersNl,
  matching: matchingNl,
  paths: pathsNl,
  following: followingNl,
  closing: closingNl,
  sharing: sharingNl,
  ownSide: ownSideNl,
  roundTables: roundTablesNl,
  figures: figuresNl,
};

const english: typeof dutch = {
  ...commonEn,
  hours: hoursEn,
  talks: talksEn,
  requests: requestsEn,
  peers: peersEn,
  matching: matchingEn,
  paths: pathsEn,
  following: followingEn,
  closing: closingEn,
  sharing: sharingEn,
  ownSide: ownSideEn,
  roundTables: roundTablesEn,
  figures: figuresEn,
};

declare module "#platform/i18n" {
  interface Texts {
    support: typeof dutch;
  }
}

export const supportTexts: TextsOf<typeof dutch> = { nl: dutch, en: english };
