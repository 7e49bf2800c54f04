// SPDX-License-Identifier: EUPL-1.2
import type { ServiceStatus } from "../hsds/tables.ts";
import type { TermCode } from "../terms/own-terms.ts";
import type { EntryOpening, EntrySchedule } from "./opening.ts";

/** An entry of the directory is a service of HSDS. What stands in a list, on the map and in exports; never a confidential place. */
export type EntrySummary = {
  id: string;
  name: string;
  organization: { id: string; name: string } | null;
  /** The beginning of its description, cut after a word. */
  summary: string;
  wayIn: readonly TermCode<"way-in">[];
  cost: readonly TermCode<"cost">[];
  themes: readonly TermCode<"theme">[];
  /** None: for everyone. */
  audiences: readonly TermCode<"audience">[];
  languages: readonly EntryLanguage[];
  /** The first number to call. */
  phone: string | null;
  places: readonly EntryPlace[];
  /** There is a place of which nobody may know where it is. */
  hasSecretPlace: boolean;
  /** When it is open, by the week. */
  schedules: readonly EntrySchedule[];
  /** Null when nobody wrote when it is open. */
  opening: EntryOpening | null;
  status: ServiceStatus;
  /** "2026-11-24" */
  assuredOn: string | null;
  /** From the point that somebody named; the nearest place. */
  distanceKm: number | null;
};

export type EntryLanguage = { code: string | null; name: string | null };

export type EntryPlace = {
  /** Of the service at this location. */
  id: string;
  locationId: string;
  name: string | null;
  address: string | null;
  postalCode: string | null;
  city: string | null;
  latitude: number | null;
  longitude: number | null;
};

/** All that the page of an entry tells; never anything of a confidential place. */
export type Entry = Omit<EntrySummary, "summary" | "phone" | "places" | "organization" | "distanceKm"> & {
  alternateName: string | null;
  description: string | null;
  alert: string | null;
  url: string | null;
  email: string | null;
  applicationProcess: string | null;
  waitTime: string | null;
  fees: string | null;
  costs: readonly EntryCost[];
  eligibility: string | null;
  minimumAge: number | null;
  maximumAge: number | null;
  interpretation: string | null;
  documents: readonly { document: string | null; uri: string | null }[];
  areas: readonly { name: string | null; description: string | null }[];
  sites: readonly { label: string | null; url: string }[];
  organization: EntryOrganization | null;
  phones: readonly EntryPhone[];
  contacts: readonly EntryContact[];
  places: readonly PlaceOfEntry[];
};

export type EntryOrganization = {
  id: string;
  name: string;
  website: string | null;
  email: string | null;
  phones: readonly EntryPhone[];
};

export type EntryCost = {
  option: string | null;
  amount: number | null;
  currency: string | null;
  amountDescription: string | null;
  validFrom: string | null;
  validTo: string | null;
};

export type EntryPhone = {
  number: string;
  extension: number | null;
  type: string | null;
  description: string | null;
};

export type EntryContact = {
  id: string;
  name: string | null;
  title: string | null;
  department: string | null;
  email: string | null;
  phones: readonly EntryPhone[];
};

/** With what holds there and not elsewhere. */
export type PlaceOfEntry = EntryPlace & {
  here: string | null;
  description: string | null;
  transportation: string | null;
  access: readonly TermCode<"access">[];
  accessibility: readonly { description: string | null; details: string | null }[];
  schedules: readonly EntrySchedule[];
  opening: EntryOpening | null;
  phones: readonly EntryPhone[];
  contacts: readonly EntryContact[];
};
