// SPDX-License-Identifier: EUPL-1.2

import { type AppContext, inLanguage } from "#platform/http";
import { languageCodes } from "#platform/i18n";
import { addressOf, type ProgrammeFilter, withoutDays } from "../finding/filters.ts";

/** Where a program finds the same as on this page in other forms and languages. `path` is without its language. */
function linksOf(c: AppContext, path: string, feeds: readonly Feed[]): Record<string, string> {
  const {
    language,
    centre: { origin },
  } = c.var;
  const links = [
    `<${origin}${inLanguage(language, path)}>; rel="canonical"`,
    ...feeds.map(({ type, href }) => `<${origin}${inLanguage(language, href)}>; rel="alternate"; type="${type}"`),
    ...languageCodes.map((other) => `<${origin}${inLanguage(other, path)}>; rel="alternate"; hreflang="${other}"`),
  ];
  return { link: links.join(", ") };
}

type Feed = { type: string; href: string };

/** Of the dates of one activity there is a calendar. */
export function linksOfActivity(c: AppContext, slug: string): Record<string, string> {
  const path = `/programma/${slug}`;
  return linksOf(c, path, [{ type: "text/calendar", href: `${path}/agenda.ics` }]);
}

/** The choice that was made goes along. Where there is no programme, it has no other forms either. */
export function linksOfProgramme(c: AppContext, path: string, filter: ProgrammeFilter = {}): Record<string, string> {
  if (!c.var.centre.parts.has("programme")) return linksOf(c, path, []);
  const chosen = withoutDays(filter);
  return linksOf(c, path, [
    { type: "text/calendar", href: addressOf(chosen, "/programma.ics") },
    { type: "application/rss+xml", href: addressOf(chosen, "/programma.rss") },
    { type: "application/json", href: addressOf(chosen, "/programma.json") },
  ]);
}
