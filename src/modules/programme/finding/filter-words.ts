// SPDX-License-Identifier: EUPL-1.2
import type { AccessFact, EnergyFact, Kind } from "../activities/facts.ts";
import type { Family, PlaceKind } from "../activities/tables.ts";

// How our codes stand in an address: Dutch, as the rest of it. Addresses are shared and kept, so these never change.

export const dayPartWords = {
  morning: "ochtend",
  afternoon: "middag",
  evening: "avond",
  weekend: "weekend",
} as const;
export type DayPart = keyof typeof dayPartWords;

export const familyWords: Record<Family, string> = {
  "drop-in": "inloop",
  doing: "samen-doen",
  talking: "praten-en-leren",
  outside: "naar-buiten",
  eating: "samen-eten",
};

/** The kind drop-in is found as the family of that name. */
export const kindWords: Record<Exclude<Kind, "drop-in">, string> = {
  meal: "maaltijd",
  creative: "creatief",
  sport: "sport",
  "peer-group": "lotgenotengroep",
  "self-help-group": "zelfhulpgroep",
  "recovery-group": "herstelgroep",
  course: "cursus",
  workshop: "workshop",
  "theme-meeting": "thema",
  "consultation-hour": "spreekuur",
  training: "training",
  intervision: "intervisie",
  event: "feest",
};

export const placeWords: Record<PlaceKind, string> = {
  here: "hier",
  elsewhere: "elders",
  outside: "buiten",
  online: "online",
  home: "thuis",
};

/** In kilometres. */
export const distanceWords = ["1", "2", "5", "10"] as const;

export const needWords: Record<AccessFact | EnergyFact, string> = {
  "step-free": "zonder-trap",
  wheelchair: "rolstoel",
  "wheelchair-toilet": "rolstoel-wc",
  hearing: "ringleiding",
  interpreter: "tolk",
  "little-sound": "weinig-geluid",
  "quiet-corner": "rustige-plek",
  "assistance-dog": "hulphond",
  child: "kind",
  "come-later": "later-komen",
  "leave-earlier": "eerder-weg",
  "just-watch": "alleen-kijken",
  "say-nothing": "niets-zeggen",
  breaks: "pauzes",
  "small-group": "kleine-groep",
  sitting: "zitten",
  moving: "bewegen",
};

/** Activities for everyone, as a value of "wie". */
export const everyoneWord = "iedereen";
