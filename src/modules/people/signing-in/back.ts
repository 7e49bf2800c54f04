// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, splitLanguage } from "#platform/http";
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

/** Behind an address that leads there by way of another page. */
export function backQuery(asked: string | undefined): string {
  return asked ? `?terug=${encodeURIComponent(safeBack(asked))}` : "";
}

/** As it stands in a letter: whole, and back to where someone came from. */
export function mailedLink(
  { var: { centre, installation, language } }: AppContext,
  path: string,
  asked?: string,
): string {
  const origin = centre?.origin ?? installation.config.publicUrl;
  return origin + inLanguage(language, path) + backQuery(asked);
}
