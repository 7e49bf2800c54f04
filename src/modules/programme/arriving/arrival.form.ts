// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { nameOfChoice } from "../sign-ups/contact.form.ts";
import { fitsDate, readClockTime } from "./arrival.ts";

/** A name of choice and about what time, within an hour before the date and its end. */
export function arrivalForm(date: { startsLocal: string; endsLocal: string }) {
  return z.object({
    formKey,
    name: nameOfChoice("programme:signUp.error.name"),
    arrivesAt: z.string("programme:arriving.error.time").transform((typed, { issues }) => {
      const time = readClockTime(typed);
      if (time && fitsDate(time, date)) return time;
      const message = time ? "programme:arriving.error.otherTime" : "programme:arriving.error.time";
      issues.push({ code: "custom", input: typed, message });
      return z.NEVER;
    }),
  });
}

export const greeterForm = z.object({
  formKey,
  name: nameOfChoice("programme:signUp.error.name"),
});
