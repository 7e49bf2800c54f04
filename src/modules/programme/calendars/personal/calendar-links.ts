// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import { linkToken, readLinkToken, type ServerKeys } from "#platform/links";
import type { PersonalCalendar } from "./personal-calendar.queries.ts";

// The page and the feed have a token each, so that a calendar program that leaks the one does not open the other: of one
// kind of link, the page has the even versions and the feed the odd ones.

export type CalendarLink = { part: "page" | "feed"; id: string; version: number };

export function readCalendarToken(keys: ServerKeys, token: string): CalendarLink | null {
  const link = readLinkToken(keys, token);
  if (link?.kind !== "calendar") return null;
  const part = link.version % 2 === 0 ? "page" : "feed";
  return { part, id: link.id, version: Math.floor(link.version / 2) };
}

export function hrefOfCalendar(
  { var: { language, installation } }: AppContext,
  { id, linkVersion }: Pick<PersonalCalendar, "id" | "linkVersion">,
): string {
  const token = linkToken(installation.keys, { kind: "calendar", id, version: linkVersion * 2 });
  return inLanguage(language, `/agenda/${token}`);
}

/** Whole, for a calendar program; null when the address was withdrawn. */
export function feedAddresses(
  { var: { language, installation, centre } }: AppContext,
  { id, feedVersion, withdrawnAt }: PersonalCalendar,
): { https: string; webcal: string } | null {
  if (withdrawnAt !== null) return null;
  const token = linkToken(installation.keys, { kind: "calendar", id, version: feedVersion * 2 + 1 });
  const https = centre.origin + inLanguage(language, `/agenda/${token}/agenda.ics`);
  return { https, webcal: https.replace(/^https?:/, "webcal:") };
}
