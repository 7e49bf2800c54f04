// SPDX-License-Identifier: EUPL-1.2
import type { ServiceStatus } from "../hsds/tables.ts";
import type { Coordinates } from "../locations/coordinates.ts";
import type { WeekHours } from "./week-hours.ts";

/** All that the form says of an entry. An empty text or list is nothing to say. */
export type EntryFacts = {
  name: string;
  alternateName: string;
  description: string;
  status: ServiceStatus;
  alert: string;
  theme: string[];
  wayIn: string[];
  applicationProcess: string;
  waitTime: string;
  cost: string[];
  feesDescription: string;
  audience: string[];
  eligibilityDescription: string;
  minimumAge: number | null;
  maximumAge: number | null;
  /** Codes; a language of which we know no code by its name. */
  languages: string[];
  documents: string[];
  areas: string[];
  /** Ids of terms: the activities of the building blocks. */
  activities: string[];
  phones: PhoneFacts[];
  email: string;
  url: string;
  contact: { name: string; title: string; email: string };
  /** Where it has no place, or whatever the place. */
  hours: WeekHours;
  places: PlaceFacts[];
};

export type PhoneFacts = { number: string; description: string };

export type PlaceFacts = {
  /** Of the service at this location; null for a new one. */
  id: string | null;
  name: string;
  address1: string;
  postalCode: string;
  city: string;
  isConfidential: boolean;
  onMap: Coordinates | null;
  access: string[];
  transportation: string;
  description: string;
  hours: WeekHours;
};

export type FactName = keyof EntryFacts;

export const emptyPlace: PlaceFacts = {
  ...{ id: null, name: "", address1: "", postalCode: "", city: "", isConfidential: false, onMap: null, access: [] },
  ...{ transportation: "", description: "", hours: [] },
};

export const emptyEntry: EntryFacts = {
  ...{ name: "", alternateName: "", description: "", status: "active", alert: "", theme: [], wayIn: [] },
  ...{ applicationProcess: "", waitTime: "", cost: [], feesDescription: "", audience: [], eligibilityDescription: "" },
  ...{ minimumAge: null, maximumAge: null, languages: [], documents: [], areas: [], activities: [], phones: [] },
  ...{ email: "", url: "", contact: { name: "", title: "", email: "" }, hours: [], places: [] },
};

export const factNames = Object.keys(emptyEntry) as FactName[];

/** Only what is otherwise than it stood there: what somebody else changes meanwhile stays. */
export function changedFacts(before: EntryFacts, after: EntryFacts): Partial<EntryFacts> {
  const changed = new Set(factNames.filter((name) => !isSame(before[name], after[name])));
  return Object.fromEntries(Object.entries(after).filter(([name]) => changed.has(name as FactName)));
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
