// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { buildingBlockActivities } from "#modules/network";
import { checked, formKey } from "#platform/http";
import type { TextKey } from "#platform/i18n";
import { key, optional } from "../asking/form-fields.ts";
import { scheduleForm } from "../schedules/schedule.form.ts";
import { accessFacts, energyFacts, joinings, placeKinds, spokenLanguages, takesSignUps } from "./facts.ts";
import { kinds } from "./kinds.ts";
import { readEuros, readLines, readLink, readNames, readNumber } from "./typed-amounts.ts";

export const longest = { title: 120, summary: 240, text: 5000, line: 200, name: 60, link: 500 };
export const audiences = ["everyone", "some"] as const;

/** Messages are text keys. What belongs together is checked after each field is right by itself. */
export const activityForm = z
  .object({
    formKey,
    title: z
      .string(key("programme:activity.error.title"))
      .min(1, key("programme:activity.error.title"))
      .max(longest.title, key("programme:activity.error.tooLong")),
    summary: text(longest.summary),
    description: text(longest.text),
    expect: optional(readLines, "programme:activity.error.expect", []),
    kind: z.enum(kinds, { error: key("programme:activity.error.kind") }),
    buildingBlockActivity: choiceOrNone(
      z.enum(buildingBlockActivities, { error: key("programme:activity.error.choice") }),
    ),
    offeredBy: z.uuid({ error: key("programme:activity.error.offeredBy") }),
    placeKind: z.enum(placeKinds, { error: key("programme:activity.error.placeKind") }),
    roomId: choiceOrNone(z.uuid({ error: key("programme:activity.error.choice") })),
    locationId: choiceOrNone(z.uuid({ error: key("programme:activity.error.choice") })),
    placeNote: text(longest.summary),
    forWhom: z.enum(audiences, { error: key("programme:activity.error.forWhom") }),
    audience: text(longest.name),
    audienceReason: text(longest.summary),
    languages: checked(spokenLanguages).refine((languages) => languages.length > 0, {
      error: key("programme:activity.error.languages"),
    }),
    cost: optional(readEuros, "programme:activity.error.cost", 0),
    costNote: text(longest.summary),
    access: checked(accessFacts),
    energy: checked(energyFacts),
    hosts: optional(readNames, "programme:activity.error.hosts", []),
    joining: z.enum(joinings, { error: key("programme:activity.error.joining") }),
    capacity: optional(readNumber, "programme:activity.error.capacity", null),
    capacityReason: text(longest.summary),
    offerHours: optional(readNumber, "programme:activity.error.offerHours", null),
    joinLater: checked(["yes"]),
    onlineLink: optional(readLink, "programme:activity.error.onlineLink", null),
    ...scheduleForm.shape,
  })
  .check(({ value, issues }) => {
    for (const { field, message } of listMistakes(value)) {
      issues.push({ code: "custom", input: value[field], path: [field], message });
    }
  });
export type ActivityInput = z.output<typeof activityForm>;

type Mistake = { field: keyof ActivityInput; message: TextKey };

function listMistakes(input: Omit<ActivityInput, "formKey">): Mistake[] {
  return [
    findPlaceMistake(input),
    ...listAudienceMistakes(input),
    findCostMistake(input),
    findLimitMistake(input),
    findLinkMistake(input),
  ].filter((mistake) => mistake !== null);
}

type Input = Parameters<typeof listMistakes>[0];

function findPlaceMistake({ placeKind, locationId, placeNote, onlineLink }: Input): Mistake | null {
  if (placeNote !== "") return null;
  if (placeKind === "elsewhere" && locationId === null) {
    return { field: "locationId", message: "programme:activity.error.location" };
  }
  if (placeKind === "outside") return { field: "placeNote", message: "programme:activity.error.meetingPoint" };
  if (placeKind !== "online" || onlineLink !== null) return null;
  return { field: "placeNote", message: "programme:activity.error.online" };
}

function listAudienceMistakes({ forWhom, audience, audienceReason }: Input): (Mistake | null)[] {
  if (forWhom === "everyone") return [];
  return [
    audience === "" ? { field: "audience", message: "programme:activity.error.audience" } : null,
    audienceReason === "" ? { field: "audienceReason", message: "programme:activity.error.audienceReason" } : null,
  ];
}

function findCostMistake({ cost, costNote }: Input): Mistake | null {
  return cost > 0 && costNote === "" ? { field: "costNote", message: "programme:activity.error.costNote" } : null;
}

function findLimitMistake({ joining, capacity, capacityReason }: Input): Mistake | null {
  if (capacity === null) return null;
  if (!takesSignUps(joining)) return { field: "joining", message: "programme:activity.error.limitNeedsSignUp" };
  return capacityReason === "" ? { field: "capacityReason", message: "programme:activity.error.capacityReason" } : null;
}

/** Who just walks in leaves nothing behind to show a link to. */
function findLinkMistake({ joining, onlineLink }: Input): Mistake | null {
  if (onlineLink === null || joining !== "walk-in") return null;
  return { field: "onlineLink", message: "programme:activity.error.linkNeedsJoining" };
}

function text(most: number) {
  return z.string().max(most, key("programme:activity.error.tooLong")).default("");
}

function choiceOrNone<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === undefined || value === "" ? null : value), schema.nullable());
}
