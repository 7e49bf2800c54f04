// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { themesToCount, waysOfTalking } from "./talk.ts";

/** "Op straat, Overwater" */
export function whereItWas(t: T, { way, neighbourhood }: { way: string; neighbourhood: string }): string {
  const words = wayInWords(t, way);
  return neighbourhood === "" ? words : `${words}, ${neighbourhood}`;
}

export function wayInWords(t: T, way: string): string {
  const known = waysOfTalking.find((one) => one === way);
  return known === undefined ? way : t(`support:talks.way.${known}`);
}

/** A theme that an older version knew is said as it stands. */
export function themeInWords(t: T, theme: string): string {
  const known = themesToCount.find((one) => one === theme);
  if (known === undefined) return theme;
  return known === "" ? t("support:talks.noTheme") : t(`support:theme.${known}`);
}
