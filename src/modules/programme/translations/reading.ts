// SPDX-License-Identifier: EUPL-1.2
import { firstLanguage, type Language } from "#platform/i18n";
import {
  directionOf,
  isEmptyText,
  type TextName,
  type TextsOfActivity,
  textNames,
  type WrittenLanguage,
} from "./texts-of-activity.ts";

/** For an element whose text is not in the language of the page. */
export type Mark = { lang?: string; dir?: "ltr" | "rtl" };
export type Marks = Record<TextName, Mark>;
export type Reading = { texts: TextsOfActivity; marks: Marks };

type Asked = { page: Language; language: WrittenLanguage | null; translation: TextsOfActivity | null };

/** Each text in the language that was asked for, else in Dutch; with the mark of what is not the page's own language. */
export function readIn(dutch: TextsOfActivity, { page, language, translation }: Asked): Reading {
  const texts = { ...dutch };
  const marks: Marks = mapNames(() => (page === firstLanguage ? {} : { lang: firstLanguage }));
  if (language === null || translation === null) return { texts, marks };
  const mark: Mark = language === page ? {} : { lang: language, dir: directionOf(language) };
  for (const name of textNames) {
    if (isEmptyText(translation[name]) || isEmptyText(dutch[name])) continue;
    if (name === "expect") texts.expect = translation.expect;
    else texts[name] = translation[name];
    marks[name] = mark;
  }
  return { texts, marks };
}

function mapNames(make: () => Mark): Marks {
  return {
    ...{ title: make(), summary: make(), description: make(), expect: make() },
    ...{ placeNote: make(), audienceReason: make(), costNote: make(), capacityReason: make() },
  };
}
