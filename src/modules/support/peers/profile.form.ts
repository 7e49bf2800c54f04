// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { spokenLanguages } from "#modules/programme";
import { checked, formKey, type TypedValues } from "#platform/http";
import { lifeThemes, supportKinds, weekdays } from "../reference.ts";
import type { Profile } from "./profile.ts";

export const longestAbout = 1000;
const longestName = 80;
export const mostRoom = 50;
export const genders = ["woman", "man", "other"] as const;
export const ageBands = ["under-30", "30-to-55", "over-55"] as const;

/** One on a line. */
const neighbourhoods = z
  .string()
  .max(1000, "support:peers.problem.neighbourhoods")
  .default("")
  .transform((typed) => [...new Set(typed.split(/[\n,;]/).map((name) => name.trim()))].filter((name) => name !== ""));

function optional<Code extends string>(codes: readonly [Code, ...Code[]]) {
  return z
    .union([z.literal(""), z.enum(codes)])
    .default("")
    .transform((typed) => (typed === "" ? null : (typed as Code)));
}

export const profileForm = z
  .object({
    formKey,
    name: z
      .string("support:peers.problem.name")
      .min(1, "support:peers.problem.name")
      .max(longestName, "support:peers.problem.name"),
    about: z.string().max(longestAbout, "support:peers.problem.about").default(""),
    kinds: checked(supportKinds).refine((kinds) => kinds.length > 0, "support:peers.problem.kinds"),
    languages: checked(spokenLanguages),
    themes: checked(lifeThemes),
    neighbourhoods,
    days: checked(weekdays),
    gender: optional(genders),
    ageBand: optional(ageBands),
    room: z.coerce
      .number("support:peers.problem.room")
      .int("support:peers.problem.room")
      .min(0, "support:peers.problem.room")
      .max(mostRoom, "support:peers.problem.room"),
    ratherNot: checked(lifeThemes),
    ratherNotWords: z.string().max(longestAbout, "support:peers.problem.about").default(""),
  })
  .refine(({ themes, ratherNot }) => !ratherNot.some((theme) => themes.includes(theme)), {
    path: ["ratherNot"],
    message: "support:peers.problem.ratherNot",
  });

export const removeForm = z.object({ sure: z.literal("yes", "support:peers.problem.sure") });

export function valuesOf({ neighbourhoods: names, gender, ageBand, room, ...rest }: Profile): TypedValues {
  return {
    ...rest,
    neighbourhoods: names.join("\n"),
    gender: gender ?? "",
    ageBand: ageBand ?? "",
    room: String(room),
  };
}
