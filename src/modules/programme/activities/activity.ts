// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Schedule } from "../schedules/schedule.ts";
import type { Joining, PlaceKind } from "./tables.ts";

/** What an activity is, apart from when; a form or a file that came in makes it. */
export type ActivityFacts = {
  title: string;
  summary: string;
  description: string;
  expect: string[];
  kind: string;
  /** Absent: that of its kind. */
  buildingBlockActivity: string | null;
  offeredBy: string;
  placeKind: PlaceKind;
  roomId: string | null;
  locationId: string | null;
  placeNote: string;
  /** Absent, both: everyone. The reason also says what there is for others. */
  audience: string | null;
  audienceReason: string | null;
  languages: string[];
  costCents: number;
  /** How to come free. */
  costNote: string;
  access: string[];
  energy: string[];
  hosts: string[];
  joining: Joining;
  capacity: number | null;
  capacityReason: string;
  offerHours: number | null;
  /** Of a series: one may also join after its first date. */
  joinLater: boolean;
  /** Only for who takes part; with a place as well it is hybrid. */
  onlineLink: string | null;
};

/** An activity of which nothing is said yet, offered by an organization. */
export function emptyFacts(offeredBy: string): ActivityFacts {
  return {
    title: "",
    summary: "",
    description: "",
    expect: [],
    kind: "event",
    buildingBlockActivity: null,
    offeredBy,
    placeKind: "here",
    roomId: null,
    locationId: null,
    placeNote: "",
    audience: null,
    audienceReason: null,
    languages: ["nl"],
    costCents: 0,
    costNote: "",
    access: [],
    energy: [],
    hosts: [],
    joining: "walk-in",
    capacity: null,
    capacityReason: "",
    offerHours: null,
    joinLater: false,
    onlineLink: null,
  };
}

/** Of every fact its name, which is that of its column. */
export const factNames = Object.keys(emptyFacts("")) as (keyof ActivityFacts)[];

/** For what came in from elsewhere: importing it again finds it by these. */
export type ActivityOrigin = { source: string; uid: string };

/** One date of a series that is called something else. */
export type DateTitle = { originalLocal: string; title: string };

export type ActivityContent = {
  facts: ActivityFacts;
  schedule: Schedule;
  origin?: ActivityOrigin | undefined;
  dateTitles?: DateTitle[] | undefined;
};

export type Activity = {
  id: string;
  centreId: string;
  slug: string;
  facts: ActivityFacts;
  schedule: Schedule;
  dateTitles: DateTitle[];
  origin: ActivityOrigin | null;
  publishedAt: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
  sequence: number;
};

/** Where an activity is in its life, as the team's list has it. */
export const activityStates = ["published", "draft", "ended"] as const;
export type ActivityState = (typeof activityStates)[number];

export function stateOf({ endedAt, publishedAt }: Activity): ActivityState {
  if (endedAt !== null) return "ended";
  return publishedAt === null ? "draft" : "published";
}
