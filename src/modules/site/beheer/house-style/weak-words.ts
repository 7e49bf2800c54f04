// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { FieldErrors } from "#platform/ui";
import type { Weak } from "./check.ts";
import { fieldOf } from "./house-style.form.ts";
import { grounds, texts } from "./pairs.ts";

/** One sentence for each chosen colour that is the cause, about what is hardest to read with it. */
export function tellRefused(t: T, refused: readonly Weak[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const weak of refused) {
    const field = fieldOf(weak.scheme, weak.cause);
    errors[field] ??= t("site:beheer.houseStyle.refused", wordsOf(t, weak));
  }
  return errors;
}

export function tellWeak(t: T, advised: readonly Weak[]): string[] {
  return advised.map((weak) => t("site:beheer.houseStyle.advice", wordsOf(t, weak)));
}

function wordsOf(t: T, { scheme, text, on, ratio, cause }: Weak) {
  return {
    moment: t(`site:beheer.houseStyle.moment.${scheme}`),
    text: t(`site:beheer.houseStyle.text.${texts[text]}`),
    ground: t(`site:beheer.houseStyle.ground.${grounds[on]}`),
    ratio: t("site:beheer.houseStyle.ratio", { whole: Math.floor(ratio), tenth: Math.floor(ratio * 10) % 10 }),
    colour: t(`site:beheer.houseStyle.colour.${cause}.label`),
  };
}
