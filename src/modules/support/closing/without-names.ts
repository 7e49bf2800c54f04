// SPDX-License-Identifier: EUPL-1.2

/** The same words without these names: what may be used never says whose it is, even where somebody wrote it there. */
export function withoutNames(words: string, names: readonly string[], instead: string): string {
  return names
    .flatMap((name) => [name, ...name.split(/\s+/)])
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
    .sort((one, other) => other.length - one.length)
    .reduce((text, name) => text.replace(wordIn(name), instead), words);
}

/** Also with an s behind it, as in "Samirs fiets". */
function wordIn(name: string): RegExp {
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<!\\p{L})${literal}(?:['’]?s)?(?!\\p{L})`, "giu");
}
