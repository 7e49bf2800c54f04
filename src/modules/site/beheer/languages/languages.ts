// SPDX-License-Identifier: EUPL-1.2
import { type ActivityInLanguages, namesOfLanguages, type WrittenLanguage } from "#modules/programme";
import type { ToTranslate } from "./languages.queries.ts";

export type LanguageToDo = { code: WrittenLanguage; name: string; activities: ToTranslate[] };

/** English, and each other language in which at least one activity was written: what is not there in it yet. */
export function listToDo(activities: readonly ActivityInLanguages[]): LanguageToDo[] {
  const begun = new Set<WrittenLanguage>(["en", ...activities.flatMap(({ languages }) => languages)]);
  return Array.from(begun, (code) => ({
    code,
    name: namesOfLanguages[code],
    activities: activities
      .filter(({ languages }) => !languages.includes(code))
      .map(({ id, title }) => ({ title, path: `/team/programma/${id}/vertaling/${code}` })),
  }));
}
