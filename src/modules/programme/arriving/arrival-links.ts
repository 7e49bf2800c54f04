// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import type { Language } from "#platform/i18n";
import { linkToken } from "#platform/links";
import { dateSegment } from "../dates/date-segment.ts";

/** Where a visitor asks that somebody waits for them at this date. */
export function arrivalHref(
  language: Language,
  slug: string,
  date: { startsLocal: string; sharesDay?: boolean },
): string {
  return inLanguage(language, `/programma/${slug}/${dateSegment(date)}/ik-kom`);
}

/** What its holder keeps: somebody waits, and the way to take that back. */
export function hrefOfArrival(
  { var: { language, installation } }: AppContext,
  { id, linkVersion }: { id: string; linkVersion: number },
): string {
  return inLanguage(language, `/w/${linkToken(installation.keys, { kind: "arrival", id, version: linkVersion })}`);
}
