// SPDX-License-Identifier: EUPL-1.2
import { slugOf } from "#platform/http";
import type { Language } from "#platform/i18n";

/** A page that the centre wrote, in the language it was found in: Dutch when there is no other. */
export type WrittenPage = { slug: string; title: string; body: string; language: Language };

/** Pages that stand in the menu or on the home page; they can be emptied, not taken away. */
export const fixedSlugs: readonly string[] = ["over-ons", "contact", "samenwerken", "route"];

/** Addresses that belong to the program itself. */
const takenSlugs: readonly string[] = [
  "a",
  "assets",
  "beheer",
  "bewijs",
  "code",
  "deur",
  "en",
  "healthz",
  "huisafspraken",
  "inloggen",
  "inrichten",
  "insluiten",
  "metrics",
  "mijn-plek",
  "niet-goed-gegaan",
  "nieuws",
  "programma",
  "readyz",
  "scherm",
  "team",
  "toegankelijkheid",
  "uitloggen",
  "vandaag",
  "vertrouwenspersoon",
  "wat-wij-opschrijven",
];

export function pageSlugOf(title: string): string {
  const slug = slugOf(title, "pagina");
  return takenSlugs.includes(slug) ? `${slug}-1` : slug;
}
