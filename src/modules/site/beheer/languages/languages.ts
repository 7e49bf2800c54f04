// SPDX-License-Identifier: EUPL-1.2
import { type ActivityInLanguages, namesOfLanguages, type WrittenLanguage } from "#modules/programme";
import { type OtherLanguage, otherLanguages } from "#platform/i18n";
import type { ToTranslate } from "./languages.queries.ts";

/** A language of the site beside the first, and what the house wrote itself and not in it. */
export type SiteLanguage = { code: OtherLanguage; isOn: boolean; pages: ToTranslate[]; news: ToTranslate[] };

export const parts = ["pages", "news", "activities"] as const;
export type LanguageToDo = {
  code: WrittenLanguage;
  name: string;
  without: Record<(typeof parts)[number], ToTranslate[]>;
};

/** Each other language of the site, and each in which at least one activity was written: what is not there in it yet. */
export function listToDo(site: readonly SiteLanguage[], activities: readonly ActivityInLanguages[]): LanguageToDo[] {
  const begun = new Set<WrittenLanguage>([...otherLanguages, ...activities.flatMap(({ languages }) => languages)]);
  return Array.from(begun, (code) => {
    const { pages, news } = site.find((one) => one.code === code) ?? { pages: [], news: [] };
    const untranslated = activities
      .filter(({ languages }) => !languages.includes(code))
      .map(({ id, title }) => ({ title, path: `/team/programma/${id}/vertaling/${code}` }));
    return { code, name: namesOfLanguages[code], without: { pages, news, activities: untranslated } };
  });
}
