// SPDX-License-Identifier: EUPL-1.2
import { firstLanguage, type Language, readLanguage } from "#platform/i18n";

/** "/en/programma" is the English "/programma"; Dutch has no prefix. */
export function splitLanguage(path: string): { language: Language; path: string } {
  const second = path.indexOf("/", 1);
  const first = second === -1 ? path.slice(1) : path.slice(1, second);
  const language = readLanguage(first);
  if (language === firstLanguage) return { language, path };
  return { language, path: second === -1 ? "/" : path.slice(second) };
}

/** An address within the site, in the language of the reader. */
export function inLanguage(language: Language, path: string): string {
  if (language === firstLanguage) return path;
  return path === "/" ? `/${language}` : `/${language}${path}`;
}
