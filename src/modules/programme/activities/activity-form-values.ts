// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import { formFromSchedule } from "../schedules/form-from-schedule.ts";
import type { ActivityInput } from "./activity.form.ts";
import { type Activity, type ActivityFacts, factNames } from "./activity.ts";
import { takesSignUps } from "./facts.ts";
import { writeEuros } from "./typed-amounts.ts";

/** What belongs to another choice than was made is left out. */
export function factsFromForm(input: ActivityInput): ActivityFacts {
  const forSome = input.forWhom === "some";
  const hasPlaces = takesSignUps(input.joining);
  return {
    title: input.title,
    summary: input.summary,
    description: input.description,
    expect: input.expect,
    kind: input.kind,
    buildingBlockActivity: input.buildingBlockActivity,
    offeredBy: input.offeredBy,
    placeKind: input.placeKind,
    roomId: input.placeKind === "here" ? input.roomId : null,
    locationId: input.placeKind === "elsewhere" ? input.locationId : null,
    placeNote: input.placeNote,
    audience: forSome ? input.audience : null,
    audienceReason: forSome ? input.audienceReason : null,
    languages: input.languages,
    costCents: input.cost,
    costNote: input.costNote,
    access: input.access,
    energy: input.energy,
    hosts: input.hosts,
    joining: input.joining,
    capacity: hasPlaces ? input.capacity : null,
    capacityReason: hasPlaces ? input.capacityReason : "",
    offerHours: hasPlaces ? input.offerHours : null,
    joinLater: input.joining === "series" && input.joinLater.includes("yes"),
    onlineLink: input.joining === "walk-in" ? null : input.onlineLink,
  };
}

/** As if someone had just typed it. */
export function valuesOfActivity({ facts, schedule }: Pick<Activity, "facts" | "schedule">): TypedValues {
  return {
    ...Object.fromEntries(factNames.map((name) => [name, typedAs(facts[name])])),
    expect: facts.expect.join("\n"),
    hosts: facts.hosts.join(", "),
    forWhom: facts.audience === null ? "everyone" : "some",
    cost: writeEuros(facts.costCents),
    ...formFromSchedule(schedule),
  };
}

function typedAs(value: ActivityFacts[keyof ActivityFacts]): string | string[] {
  if (typeof value === "boolean") return value ? "yes" : [];
  return Array.isArray(value) ? value : String(value ?? "");
}

/** A new activity begins as most do: for everyone, free, in the house, and one walks in. */
export function firstValues(offeredBy: string, today: string): TypedValues {
  return {
    offeredBy,
    placeKind: "here",
    forWhom: "everyone",
    languages: ["nl-easy"],
    joining: "walk-in",
    repeat: "weekly",
    date: today,
  };
}

export function typedList(typed: TypedValues, name: string): string[] {
  return [typed[name] ?? []].flat();
}
