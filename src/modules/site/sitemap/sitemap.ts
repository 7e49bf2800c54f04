// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { inLanguage } from "#platform/http";
import { type Language, languageCodes } from "#platform/i18n";

/** A path without its language; absent: nobody knows when it last changed. */
export type PublicPath = { path: string; changedAt?: Temporal.Instant };

/** Each page in each language, and each of those with where the others are. */
export function writeSitemap(
  origin: string,
  paths: readonly PublicPath[],
  languages: readonly Language[] = languageCodes,
): string {
  const entries = paths.flatMap((one) => languages.map((language) => entryOf(origin, one, language, languages)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}

function entryOf(origin: string, { path, changedAt }: PublicPath, language: Language, languages: readonly Language[]) {
  const hrefIn = (one: Language) => written(origin + inLanguage(one, path));
  const others = languages.map((other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${hrefIn(other)}"/>`);
  const changed = changedAt ? `<lastmod>${changedAt.toString({ smallestUnit: "second" })}</lastmod>` : "";
  return `<url><loc>${hrefIn(language)}</loc>${changed}${others.join("")}</url>`;
}

function written(href: string): string {
  return href.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** What is behind a link of somebody's own, or for the team, is not for search engines; all else is. */
const closedPaths = [
  "/a/",
  "/k/",
  "/w/",
  "/g/",
  "/partner/",
  "/agenda/",
  "/code",
  "/inloggen",
  "/inrichten/",
  "/team",
  "/mijn-plek",
  "/beheer",
];

export function writeRobots(origin: string): string {
  const closed = closedPaths.flatMap((path) => languageCodes.map((language) => inLanguage(language, path)));
  return ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), "", `Sitemap: ${origin}/sitemap.xml`, ""].join(
    "\n",
  );
}
