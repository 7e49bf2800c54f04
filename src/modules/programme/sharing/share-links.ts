// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language } from "#platform/i18n";
import { type CardWords, hashOfCard } from "./card-words.ts";

export const pictureSizes = { wide: { width: 1200, height: 630 }, square: { width: 1080, height: 1080 } } as const;
export type PictureShape = keyof typeof pictureSizes;

/** With the hash of what stands on it: whoever keeps the picture never shows an old one. */
export function pictureHref(language: Language, slug: string, words: CardWords, shape: PictureShape): string {
  const form = shape === "square" ? "vorm=vierkant&" : "";
  return inLanguage(language, `/programma/${slug}/deel.png?${form}v=${hashOfCard(words)}`);
}

export function shareHref(language: Language, slug: string): string {
  return inLanguage(language, `/programma/${slug}/delen`);
}

export function shareCodeHref(language: Language, slug: string): string {
  return inLanguage(language, `/programma/${slug}/deel-code.png`);
}
