// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { peersWays } from "../paths/parts.ts";
import type { WalkingSide } from "./tables.ts";

export const longestWords = 4000;
export const longestLine = 300;

export const words = z
  .string("http:problem.unreadable")
  .max(longestWords, "support:following.problem.long")
  .default("");
export const line = z
  .string("http:problem.unreadable")
  .max(longestLine, "support:following.problem.longLine")
  .default("");

/** A day as it is typed, or null where it was left free. */
export const dayOrNone = z
  .string("support:following.problem.day")
  .default("")
  .transform((typed, { issues }): string | null => {
    const day = readDay(typed);
    if (day !== null || typed === "") return day;
    issues.push({ code: "custom", input: typed, message: "support:following.problem.day" });
    return z.NEVER;
  });

export const day = z.string("support:following.problem.day").transform((typed, { issues }): string => {
  const read = readDay(typed);
  if (read !== null) return read;
  issues.push({ code: "custom", input: typed, message: "support:following.problem.day" });
  return z.NEVER;
});

/** "14:00", or "14.00" as people write it. */
export const timeOrNone = z
  .string("support:following.problem.time")
  .default("")
  .transform((typed, { issues }): string | null => {
    const [, hour = "", minute = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed) ?? [];
    if (typed === "") return null;
    if (hour !== "" && Number(hour) < 24 && Number(minute) < 60) return `${hour.padStart(2, "0")}:${minute}`;
    issues.push({ code: "custom", input: typed, message: "support:following.problem.time" });
    return z.NEVER;
  });

export const ticked = z
  .literal("yes")
  .optional()
  .transform((value) => value === "yes");

/** Whose path it is says only whether they were with two; a peer worker how it was written. */
export function writtenAs(side: WalkingSide) {
  if (side === "peer") return z.enum(peersWays, "support:paths.problem.way");
  return z.enum(["self", "together"]).default("self");
}
