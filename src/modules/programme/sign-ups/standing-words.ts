// SPDX-License-Identifier: EUPL-1.2
import type { TextKey } from "#platform/i18n";
import type { Standing, Unit } from "./sign-up.ts";

export function standingTitle(standing: Standing): TextKey {
  if (standing === "acquainting" || standing === "parted") return `programme:joining.standing.${standing}.title`;
  return `programme:signUp.status.${standing}.title`;
}

/** Some words differ for who joined a series as a whole. */
export function standingText(standing: Standing, unit: Unit): TextKey {
  if (standing === "acquainting" || standing === "parted") return `programme:joining.standing.${standing}.text`;
  const isOwn = unit === "series" && (standing === "confirmed" || standing === "called-off");
  return isOwn ? `programme:joining.personal.${standing}Text` : `programme:signUp.status.${standing}.text`;
}
