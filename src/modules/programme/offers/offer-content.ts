// SPDX-License-Identifier: EUPL-1.2
import type { ActivityFacts } from "../activities/activity.ts";
import { isSameSchedule } from "../activities/schedule-rows.ts";
import { type Schedule, withChangesOf } from "../schedules/schedule.ts";

/** What a partner would like to stand there; of a change only what they changed. */
export type OfferContent = { facts: Partial<ActivityFacts>; schedule: Schedule | null };
type Offer = { facts: ActivityFacts; schedule: Schedule };

/** What is said together changes together: half of an answer could break the promise of the other half. */
export const factGroups = {
  title: ["title"],
  text: ["summary", "description"],
  kind: ["kind"],
  place: ["placeKind", "roomId", "locationId", "placeNote"],
  joining: ["joining", "capacity", "capacityReason", "offerHours", "joinLater", "onlineLink"],
  audience: ["audience", "audienceReason"],
  languages: ["languages"],
  cost: ["costCents", "costNote"],
} as const satisfies Record<string, readonly (keyof ActivityFacts)[]>;
export type FactGroup = keyof typeof factGroups;
export const factGroupNames = Object.keys(factGroups) as FactGroup[];

/** What differs from what stood there when they sent it: what the house changes meanwhile stays. */
export function changedContent(before: Offer, after: Offer): OfferContent {
  const changed = factGroupNames.filter((group) => !isSameGroup(group, before.facts, after.facts));
  return {
    facts: pick(after.facts, changed),
    schedule: isSameSchedule(before.schedule, after.schedule) ? null : after.schedule,
  };
}

export function isNothing({ facts, schedule }: OfferContent): boolean {
  return Object.keys(facts).length === 0 && schedule === null;
}

/** How it stands once the proposal is followed. */
export function contentAfter(before: Offer, { facts, schedule }: OfferContent): Offer {
  return {
    facts: { ...before.facts, ...facts },
    schedule: schedule ? withChangesOf(withoutKept(schedule), before.schedule) : before.schedule,
  };
}

function isSameGroup(group: FactGroup, one: ActivityFacts, other: ActivityFacts): boolean {
  return factGroups[group].every((fact) => JSON.stringify(one[fact]) === JSON.stringify(other[fact]));
}

function pick(facts: ActivityFacts, groups: readonly FactGroup[]): Partial<ActivityFacts> {
  const chosen = new Set<string>(groups.flatMap((group) => factGroups[group]));
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => chosen.has(fact)));
}

/** The form only knows skipped dates; all else comes from what stands there by the time that somebody nods. */
function withoutKept(schedule: Schedule): Schedule {
  return { ...schedule, changes: schedule.changes.filter(({ kind }) => kind === "skipped") };
}
