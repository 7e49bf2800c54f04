// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";
import { readWrittenLanguage, type WrittenLanguage } from "./texts-of-activity.ts";
import { translationOf } from "./translation.ts";

/** What was written of this activity in this language, with the Dutch it was made from. */
export async function findTranslation(db: Database | Transaction, activityId: string, language: WrittenLanguage) {
  const row = await db
    .selectFrom("programme.activityTranslation")
    .selectAll()
    .where("activityId", "=", activityId)
    .where("language", "=", language)
    .executeTakeFirst();
  return row ? translationOf(row) : null;
}

/** All languages in which something was written. */
export async function listTranslations(db: Database, activityId: string) {
  const rows = await db
    .selectFrom("programme.activityTranslation")
    .selectAll()
    .where("activityId", "=", activityId)
    .orderBy("language")
    .execute();
  return rows.map(translationOf);
}

/** For a letter: the title in the language of its reader. What one date is called was never translated. */
export async function withTitleIn<Row extends { activityId: string; title: string; ownTitle: string | null }>(
  db: Database | Transaction,
  row: Row,
  language: string,
): Promise<Row> {
  const written = readWrittenLanguage(language);
  if (written === undefined || row.title === row.ownTitle) return row;
  const translation = await findTranslation(db, row.activityId, written);
  return translation ? { ...row, title: translation.texts.title } : row;
}
