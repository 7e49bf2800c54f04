// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language } from "#platform/i18n";
import type { Joining } from "../activities/tables.ts";

type HowToJoin = { joining: Joining; slug: string /** As it stands in an address. */; dateSegment: string };

/** Where one says to come. Null: there is nothing to say, just walk in. */
export function joiningAddress(language: Language, { joining, slug, dateSegment }: HowToJoin): string | null {
  const below = { "walk-in": null, "tell-us": `${dateSegment}/laat-weten`, "sign-up": `${dateSegment}/aanmelding` };
  const whole = { series: "aanmelding", acquaint: "kennismaken" };
  const path = { ...below, ...whole }[joining];
  return path === null ? null : inLanguage(language, `/programma/${slug}/${path}`);
}
