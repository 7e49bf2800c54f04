// SPDX-License-Identifier: EUPL-1.2

import type { Language } from "#platform/i18n";
import { activityHref } from "../finding/links.ts";
import { type CardWords, hashOfCard } from "./card-words.ts";

export const pictureSizes = { wide: { width: 1200, height: 630 }, square: { width: 1080, height: 1080 } } as const;
export type PictureShape = keyof typeof pictureSizes;

/** With the hash of what stands on it: whoever keeps the picture never shows an old one. */
export function pictureHref(language: Language, slug: string, words: CardWords, shape: PictureShape): string {
  const form = shape === "square" ? "vorm=vierkant&" : "";
  return `${activityHref(language, slug)}/deel.png?${form}v=${hashOfCard(words)}`;
}

export function shareHref(language: Language, slug: string): string {
  return `${activityHref(language, slug)}/delen`;
}

export function shareCodeHref(language: Language, slug: string): string {
  return `${activityHref(language, slug)}/deel-code.png`;
}
