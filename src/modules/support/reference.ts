// SPDX-License-Identifier: EUPL-1.2

/** The ten of Movisie, Ervaringsdeskundigheid dichtbij (2014), appendix 2; a test holds them against the reference. */
export const lifeDomains = [
  "daytime",
  "leisure",
  "social",
  "household",
  "money-paperwork",
  "going-along",
  "travel",
  "plans",
  "information",
  "other",
] as const;
export type LifeDomain = (typeof lifeDomains)[number];

export const questionColumns = ["situationNow", "wish", "whatIExpectOfYou", "whatYouExpectOfMe", "agreements"] as const;

export const supportKinds = [
  "peer-coach",
  "going-along",
  "towards-work",
  "independent-client-support",
  "street-advocate",
  "crisis-card",
  "waiting-list-bridge",
  "buddy",
  "family",
  "respite",
] as const;
export type SupportKind = (typeof supportKinds)[number];

/** How two people met or spoke. */
export const contactKinds = [
  "walk-in",
  "visit at home",
  "going along",
  "walk or coffee outside",
  "phone",
  "message",
  "video",
] as const;
export type ContactKind = (typeof contactKinds)[number];

/** What a talk, or what a peer worker would rather not talk of, can be about: life themes of the reference centre.json. */
export const lifeThemes = [
  "health",
  "help",
  "home",
  "social",
  "relationship",
  "work-study",
  "leisure",
  "meaning",
] as const;
export type LifeTheme = (typeof lifeThemes)[number];

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];
