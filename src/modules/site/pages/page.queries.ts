// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { type Language, readLanguage } from "#platform/i18n";
import { isInSight, takenOutAt } from "#platform/sight";
import type { WrittenPage } from "./page.ts";

/** For visitors: in the asked language, else in Dutch, else nothing. */
export async function findWrittenPage(
  db: Database,
  centreId: string,
  slug: string,
  language: Language,
): Promise<WrittenPage | null> {
  const pages = await selectPage(db, centreId, slug)
    .where("language", "in", [language, "nl"])
    .where(isInSight("page", "site.page.centreId", "site.page.slug"))
    .execute();
  const page = pages.find((one) => one.language === language) ?? pages[0];
  return page ? { ...page, language: readLanguage(page.language) } : null;
}

/** For the team, with both texts, also when it is out of sight. */
export async function findPageToChange(db: Database, centreId: string, slug: string) {
  const pages = await selectPage(db, centreId, slug).execute();
  const [dutch, english] = (["nl", "en"] as const).map((one) => pages.find(({ language }) => language === one) ?? null);
  return dutch ? { slug, dutch, english: english ?? null } : null;
}
export type PageToChange = NonNullable<Awaited<ReturnType<typeof findPageToChange>>>;

/** For the team, by title. */
export async function listWrittenPages(db: Database, centreId: string) {
  return await db
    .selectFrom("site.page")
    .select(["slug", "title"])
    .select(takenOutAt("page", "site.page.centreId", "site.page.slug").as("takenOutAt"))
    .where("centreId", "=", centreId)
    .where("language", "=", "nl")
    .orderBy("title")
    .orderBy("slug")
    .execute();
}

function selectPage(db: Database, centreId: string, slug: string) {
  return db
    .selectFrom("site.page")
    .select(["slug", "title", "body", "language"])
    .where("centreId", "=", centreId)
    .where("slug", "=", slug)
    .orderBy("language");
}
