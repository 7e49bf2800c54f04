// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language } from "#platform/i18n";
import { teamDateHref } from "../activities/team-links.ts";

export function deskHref(language: Language): string {
  return inLanguage(language, "/team/aan-de-balie");
}

/** Where a host signs someone up for this date, or for its series. */
export function deskSignUpHref(language: Language, date: { activityId: string; startsLocal: string }): string {
  return teamDateHref(language, date, "/aanmelding");
}

/** The paper for whoever has no e-mail. */
export function slipHref(language: Language, signUpId: string): string {
  return inLanguage(language, `/team/aan-de-balie/briefje/${signUpId}`);
}
