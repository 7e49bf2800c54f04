// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import type { Language } from "#platform/i18n";
import type { Joining } from "../activities/tables.ts";
import type { DateToJoin } from "../dates/date.queries.ts";
import { dateSegment } from "../dates/date-segment.ts";

type HowToJoin = { joining: Joining; slug: string /** As it stands in an address. */; dateSegment: string };

/** Where one says to come. Null: there is nothing to say, just walk in. */
export function joiningAddress(language: Language, { joining, slug, dateSegment }: HowToJoin): string | null {
  const below = { "walk-in": null, "tell-us": `${dateSegment}/laat-weten`, "sign-up": `${dateSegment}/aanmelding` };
  const whole = { series: "aanmelding", acquaint: "kennismaken" };
  const path = { ...below, ...whole }[joining];
  return path === null ? null : inLanguage(language, `/programma/${slug}/${path}`);
}

/** Where the form of this date is. Null: at the address that was asked, which is the form of `here`. */
export function formElsewhere(c: AppContext, date: DateToJoin, here: Joining): string | null {
  const segment = dateSegment(date);
  if (date.joining === here && c.req.param("date") === segment) return null;
  return joiningAddress(c.var.language, { ...date, dateSegment: segment });
}
