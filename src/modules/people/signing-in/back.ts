// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, splitLanguage } from "#platform/http";
import type { Language } from "#platform/i18n";

const afterSignIn = "/team";

/** Where to go after signing in: a path of this site, or else the team's first page. Anything that a browser could read as another site is neither. */
export function safeBack(asked: string | undefined): string {
  if (!asked?.startsWith("/")) return afterSignIn;
  const { path } = splitLanguage(asked);
  return path.startsWith("//") || /[\\\p{Cc}]/u.test(path) ? afterSignIn : path;
}

export function backInLanguage(language: Language, asked: string | undefined): string {
  return inLanguage(language, safeBack(asked));
}
