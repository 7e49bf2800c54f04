// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { Language } from "#platform/i18n";
import type { WrittenPage } from "./page.ts";

/** In the asked language, else in Dutch, else nothing. */
export async function findWrittenPage(
  db: Database,
  centreId: string,
  slug: string,
  language: Language,
): Promise<WrittenPage | null> {
  const pages = await db
    .selectFrom("site.page")
    .select(["slug", "title", "body", "language"])
    .where("centreId", "=", centreId)
    .where("slug", "=", slug)
    .where("language", "in", [language, "nl"])
    .orderBy("language")
    .execute();
  const page = pages.find((candidate) => candidate.language === language) ?? pages[0];
  return page ? { ...page, language: page.language === "en" ? "en" : "nl" } : null;
}

export async function listWrittenPages(
  db: Database,
  centreId: string,
  language: Language,
): Promise<{ slug: string; title: string }[]> {
  return await db
    .selectFrom("site.page")
    .select(["slug", "title"])
    .where("centreId", "=", centreId)
    .where("language", "=", language)
    .orderBy("title")
    .execute();
}
