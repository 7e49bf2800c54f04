// SPDX-License-Identifier: EUPL-1.2
import type { Coordinates, TermCode } from "#modules/network";
import type { PlaceKey } from "./places.ts";

/** Facts by the names of HSDS. */
type Facts = Record<string, string | number>;
export type LanguageCode = "nl" | "en" | "ar" | "tr" | "pl" | "fa" | "ti" | "uk" | "es" | "dse";

/** Counted in weeks from now: `weeks: [-4, 12]` holds since four weeks and twelve more. */
export type DemoSchedule = Facts & { weeks?: never };
export type SeasonalSchedule = { weeks: [from: number, until: number]; schedule: Facts };
export type DemoPhone = { number: string; languages?: LanguageCode[] } & Partial<
  Record<"type" | "description", string> & Record<"extension", number>
>;
export type DemoContact = { name: string; title: string; department?: string; email?: string; phones?: DemoPhone[] };
export type SpokenNote = { code: LanguageCode; note: string };

export type DemoPlace = {
  /** Whose it is: an organization of the directory. */
  of: string;
  name: string;
  street?: string;
  postalCode?: string;
  /** Absent: Waterdam. */
  city?: string;
  onMap?: Coordinates;
  access?: TermCode<"access">[];
  accessibility?: { description: string; details?: string; url?: string }[];
  phones?: DemoPhone[];
  contacts?: DemoContact[];
  languages?: LanguageCode[];
  schedules?: DemoSchedule[];
  facts?: Facts;
  isConfidential?: true;
};

export type DemoEntry = {
  key: string;
  name: string;
  description: string;
  way: TermCode<"way-in">[];
  cost: TermCode<"cost">;
  themes: TermCode<"theme">[];
  /** Absent: everyone. */
  audience?: TermCode<"audience">[];
  /** "social-participation/drop-in" */
  blocks?: string[];
  /** Absent: nobody ever looked whether it is true. */
  checkedWeeksAgo?: number;
  /** Absent: whoever keeps it. */
  lookedBy?: "visited" | "phoned" | "team";
  at?: {
    place: PlaceKey;
    description?: string;
    schedules?: (DemoSchedule | SeasonalSchedule)[];
    phones?: DemoPhone[];
    contacts?: DemoContact[];
    areas?: Facts[];
  }[];
  schedules?: (DemoSchedule | SeasonalSchedule)[];
  phones?: DemoPhone[];
  contacts?: DemoContact[];
  languages?: (LanguageCode | SpokenNote)[];
  costs?: Facts[];
  documents?: Facts[];
  areas?: Facts[];
  funding?: string[];
  capacity?: { unit: "bed" | "seat"; available: number; maximum: number; description: string };
  /** The name of one of its organization's. */
  program?: string;
  urls?: { label: string; url: string }[];
  changes?: { weeksAgo: number; field: string; from: string; to: string; by: string }[];
  facts?: Facts;
};

export type DemoOrganization = {
  key: string;
  name: string;
  description: string;
  email?: string;
  website?: string;
  phones?: DemoPhone[];
  contacts?: DemoContact[];
  urls?: { label: string; url: string }[];
  funding?: string[];
  programs?: { name: string; description: string; alternate_name?: string }[];
  identifiers?: { identifier_scheme?: string; identifier_type: string; identifier: string }[];
  /** The key of the organization it is a part of. */
  partOf?: string;
  facts?: Facts;
  entries: DemoEntry[];
};
