// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { addDays, readDay } from "#platform/clock";
import { formKey } from "#platform/http";
import type { TextKey } from "#platform/i18n";
import { readNames } from "../activities/typed-amounts.ts";
import { required } from "../asking/form-fields.ts";
import { readTime } from "../schedules/form-values.ts";
import { minutesBetween } from "../schedules/schedule.ts";
import { cancelReasons, wordsOfReason } from "./cancel-reasons.ts";

export const longestLine = 120;

/** Only what the browser sends from a ticked box says that people are told. */
const tell = z
  .literal("yes")
  .optional()
  .transform((ticked) => (ticked ? ("who signed up" as const) : ("nobody" as const)));

const cancelling = z
  .object({
    what: z.literal("cancel"),
    reason: z.enum(["none", ...cancelReasons]).default("none"),
    ownReason: line("programme:dates.error.reasonTooLong"),
  })
  .transform(({ what, reason, ownReason }) => ({ what, words: ownReason || wordsOfReason(reason) }));

const timeFields = {
  date: required(readDay, "programme:dates.error.date"),
  startTime: required(readTime, "programme:dates.error.startTime"),
  endTime: z.string().default(""),
};

const otherTime = z.object({ what: z.literal("time"), ...timeFields }).transform(toPlaceInTime);

const otherPlace = z
  .object({
    what: z.literal("place"),
    roomId: z.union([z.uuid(), z.literal("")], "programme:dates.error.room").default(""),
    placeNote: line("programme:dates.error.placeTooLong"),
    tell,
  })
  .refine(({ roomId, placeNote }) => roomId !== "" || placeNote !== "", {
    error: "programme:dates.error.place",
    path: ["placeNote"],
  });

const otherHosts = z.object({
  what: z.literal("hosts"),
  hosts: required((typed) => {
    const names = readNames(typed);
    return names?.length === 0 ? null : names;
  }, "programme:dates.error.hosts"),
  tell,
});

const notice = z.object({ what: z.literal("notice"), notice: line("programme:dates.error.noticeTooLong"), tell });

const backInTime = z.object({ what: z.enum(["restore", "usual-time"]) });
const asUsual = z.object({ what: z.enum(["usual-place", "usual-hosts", "no-notice"]) });

/** One of the choices of the page; each has its own fields. */
export const differentDateForm = z.discriminatedUnion("what", [
  cancelling,
  otherTime,
  otherPlace,
  otherHosts,
  notice,
  backInTime,
  asUsual,
]);
export type DifferentDate = z.output<typeof differentDateForm>;
export type DifferentInTime = z.output<typeof cancelling | typeof otherTime | typeof backInTime>;

export const extraDateForm = z.object({ formKey, ...timeFields }).transform(toPlaceInTime);

/** Without an end it lasts as long as before. Midnight is the end of the day. */
function toPlaceInTime<Fields extends { date: string; startTime: string; endTime: string }>(
  { date, startTime, endTime, ...rest }: Fields,
  context: z.RefinementCtx,
) {
  const startsLocal = `${date}T${startTime}`;
  if (endTime === "") return { ...rest, startsLocal, durationMinutes: null };
  const end = readTime(endTime);
  const endsLocal = end === "00:00" ? `${addDays(date, 1)}T00:00` : `${date}T${end}`;
  const durationMinutes = end === null ? Number.NaN : minutesBetween(startsLocal, endsLocal);
  if (durationMinutes > 0) return { ...rest, startsLocal, durationMinutes };
  const message: TextKey = end === null ? "programme:dates.error.endTime" : "programme:dates.error.endFirst";
  context.issues.push({ code: "custom", message, input: endTime, path: ["endTime"] });
  return z.NEVER;
}

function line(tooLong: TextKey) {
  return z.string().trim().max(longestLine, tooLong).default("");
}
