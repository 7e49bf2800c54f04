// SPDX-License-Identifier: EUPL-1.2
import { completeLanguages, type Language, type T } from "#platform/i18n";

const pages = [
  { slug: "over-ons", key: "about" },
  { slug: "contact", key: "contact" },
  { slug: "samenwerken", key: "together" },
] as const;

export type FirstPage = { slug: string; language: Language; title: string; body: string };

/** What stands on the pages that a centre writes itself, until it does: short, and true of every house. */
export function firstPages(texts: (language: Language) => T, name: string): FirstPage[] {
  return completeLanguages.flatMap((language) => {
    const t = texts(language);
    return pages.map(({ slug, key }) => ({
      slug,
      language,
      title: t(`setUp:pages.${key}.title`),
      body: t(`setUp:pages.${key}.body`, { name }),
    }));
  });
}
