// SPDX-License-Identifier: EUPL-1.2
import type { AccessFact, EnergyFact } from "../activities/facts.ts";
import type { Family } from "../activities/kinds.ts";
import type { PlaceKind } from "../activities/tables.ts";

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
