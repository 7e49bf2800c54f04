// SPDX-License-Identifier: EUPL-1.2
import type { Selectable } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Schedule } from "../schedules/schedule.ts";
import type { ActivityTable } from "./tables.ts";

const nothingSaid = {
  title: "",
  summary: "",
  description: "",
  expect: [],
  kind: "event",
  buildingBlockActivity: null,
  offeredBy: "",
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
} satisfies Partial<Columns>;

type Columns = Selectable<ActivityTable>;
type FactName = keyof typeof nothingSaid;

/** What an activity is, apart from when; a form or a file that came in makes it. Each is a column. */
export type ActivityFacts = Pick<Columns, FactName>;
export const factNames = Object.keys(nothingSaid) as FactName[];

/** An activity of which nothing is said yet, offered by an organization. */
export function emptyFacts(offeredBy: string): ActivityFacts {
  return { ...structuredClone(nothingSaid), offeredBy };
}

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
