// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language } from "#platform/i18n";

export function reachingHref(language: Language, signUpId: string): string {
  return inLanguage(language, `/team/nood/bereiken/${signUpId}`);
}
