// SPDX-License-Identifier: EUPL-1.2
import { completeLanguages, type Language } from "#platform/i18n";

/** "/en/programma" is the English "/programma"; Dutch has no prefix. */
export function splitLanguage(path: string): { language: Language; path: string } {
  const second = path.indexOf("/", 1);
  const first = second === -1 ? path.slice(1) : path.slice(1, second);
  const language = completeLanguages.find((code) => code === first);
  if (!language || language === completeLanguages[0]) return { language: completeLanguages[0], path };
  return { language, path: second === -1 ? "/" : path.slice(second) };
}

/** An address within the site, in the language of the reader. */
export function inLanguage(language: Language, path: string): string {
  if (language === completeLanguages[0]) return path;
  return path === "/" ? `/${language}` : `/${language}${path}`;
}
