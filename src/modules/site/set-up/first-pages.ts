// SPDX-License-Identifier: EUPL-1.2
import type { Profile } from "#modules/network";
import { completeLanguages, type Language, type T } from "#platform/i18n";

const pages = [
  { slug: "over-ons", key: "about" },
  { slug: "contact", key: "contact" },
  { slug: "samenwerken", key: "together" },
] as const;

export type FirstPage = { slug: string; language: Language; title: string; body: string };

/** What stands on the pages that a centre writes itself, until it does: short, and true of every house of its kind. */
export function firstPages(texts: (language: Language) => T, profile: Profile, name: string): FirstPage[] {
  return completeLanguages.flatMap((language) => {
    const t = texts(language);
    return pages.map(({ slug, key }) => ({
      slug,
      language,
      title: t(`setUp:pages.${profile}.${key}.title`),
      body: t(`setUp:pages.${profile}.${key}.body`, { name }),
    }));
  });
}
