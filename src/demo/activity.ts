// SPDX-License-Identifier: EUPL-1.2
import type { BuildingBlockActivity } from "#modules/network";
import {
  type AccessFact,
  type ActivityContent,
  type EnergyFact,
  emptyFacts,
  type Kind,
  type SpokenLanguage,
} from "#modules/programme";
import { get, type Ids } from "./ids.ts";
import type { PartnerKey } from "./partners.ts";
import type { RoomKey } from "./rooms.ts";
import type { When } from "./when.ts";

export type DemoActivity = {
  title: string;
  kind: Kind;
  when: When;
  place:
    | { room: RoomKey; note?: string }
    | { at: PartnerKey; note?: string }
    | { elsewhere: string }
    | { outside: string }
    | { online: string };
  summary: string;
  description?: string;
  expect?: string[];
  hosts: string[];
  /** Absent: the house itself. */
  by?: PartnerKey;
  /** Absent: only that of its kind. */
  block?: BuildingBlockActivity;
  /** Absent: everyone. */
  only?: { audience: string; reason: string };
  /** Absent: easy Dutch. */
  languages?: SpokenLanguage[];
  /** Absent: free. */
  cost?: { cents: number; free: string };
  access?: AccessFact[];
  energy?: EnergyFact[];
  /** Absent: one just walks in, or signs up per date when there is a limit or a list. */
  way?: "tell-us" | "series" | "acquaint";
  /** One may also join from home; only who takes part sees this address. */
  onlineLink?: string;
  signUp?: { limit: number; reason: string; offerHours?: number } | "without-limit";
};

const everyRoom: AccessFact[] = ["step-free", "wheelchair", "wheelchair-toilet"];

export function contentOf(activity: DemoActivity, ids: Ids, week: { monday: string; zone: string }): ActivityContent {
  const { title, kind, summary, description = "", expect = [], hosts, by, block, only, energy = [] } = activity;
  const facts: ActivityContent["facts"] = {
    ...emptyFacts(by ? get(ids.partners, by).organizationId : ids.organizationId),
    ...{ title, kind, summary, description, expect, hosts, energy },
    buildingBlockActivity: block ?? null,
    ...placeOf(activity, ids),
    audience: only?.audience ?? null,
    audienceReason: only?.reason ?? null,
    languages: activity.languages ?? ["nl-easy"],
    costCents: activity.cost?.cents ?? 0,
    costNote: activity.cost?.free ?? "",
    access: "room" in activity.place ? [...everyRoom, ...(activity.access ?? [])] : (activity.access ?? []),
    ...joiningOf(activity),
  };
  return { facts, schedule: activity.when(week.monday, week.zone) };
}

function placeOf({ place }: DemoActivity, ids: Ids) {
  if ("room" in place) {
    return { placeKind: "here" as const, roomId: get(ids.rooms, place.room), placeNote: place.note ?? "" };
  }
  if ("at" in place) {
    const { locationId } = get(ids.partners, place.at);
    return { placeKind: "elsewhere" as const, locationId, placeNote: place.note ?? "" };
  }
  if ("elsewhere" in place) return { placeKind: "elsewhere" as const, placeNote: place.elsewhere };
  if ("outside" in place) return { placeKind: "outside" as const, placeNote: place.outside };
  return { placeKind: "online" as const, placeNote: place.online };
}

function joiningOf({ signUp, way, onlineLink }: DemoActivity) {
  const online = { onlineLink: onlineLink ?? null };
  if (signUp === undefined) return { ...online, joining: way ?? ("walk-in" as const) };
  const joining = way ?? ("sign-up" as const);
  if (signUp === "without-limit") return { ...online, joining };
  const { limit, reason, offerHours = null } = signUp;
  return { ...online, joining, capacity: limit, capacityReason: reason, offerHours };
}
