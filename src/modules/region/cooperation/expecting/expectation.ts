// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";

/** What one can expect of a peer worker, and what not; each a line. */
export type Expectation = { intro: string; expect: string; notExpect: string };

/** Until a house says it otherwise. */
export function ourExpectation(t: T): Expectation {
  return {
    intro: t("region:cooperation.expecting.ours.intro"),
    expect: t("region:cooperation.expecting.ours.expect"),
    notExpect: t("region:cooperation.expecting.ours.notExpect"),
  };
}

export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^[-*]\s+/, "").trim())
    .filter((line) => line !== "");
}
