// SPDX-License-Identifier: EUPL-1.2

/** Where words begin a sentence, or stand by themselves. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
