// SPDX-License-Identifier: EUPL-1.2
import { slugOf } from "#platform/http";
import { otherLanguages } from "#platform/i18n";
import { wordsOfPublicPages } from "../public-pages.ts";
import type { Written } from "../written/written.ts";

export type WrittenPage = Written & { slug: string };

/** Pages that stand in the menu or on the home page; they can be emptied, not taken away. */
export const fixedSlugs: readonly string[] = ["over-ons", "contact", "samenwerken", "route"];

/** Addresses that belong to the program itself: its public pages, and what is not for everyone or is no page. */
const takenSlugs: readonly string[] = [
  ...wordsOfPublicPages,
  ...otherLanguages,
  "a",
  "assets",
  "beheer",
  "bewijs",
  "code",
  "deur",
  "healthz",
  "inrichten",
  "metrics",
  "mijn-plek",
  "readyz",
  "scherm",
  "team",
  "traject",
  "uitloggen",
  "vandaag",
  "vertrouwenspersoon",
  "vrijgegeven",
  "vrijgeven",
];

export function pageSlugOf(title: string): string {
  const slug = slugOf(title, "pagina");
  return takenSlugs.includes(slug) ? `${slug}-1` : slug;
}
