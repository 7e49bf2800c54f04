// SPDX-License-Identifier: EUPL-1.2

const longest = 60;

/**
 * The part of an address that says what it is: "Schrijven bij het raam" is "schrijven-bij-het-raam". `otherwise` is for
 * text without Latin letters or digits.
 */
export function slugOf(text: string, otherwise: string): string {
  const words = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/['’]/g, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, "");
  return words || otherwise;
}

/** The slug itself, or the first of "-2", "-3" and so on that is free. */
export function firstFreeSlug(slug: string, taken: readonly string[]): string {
  if (!taken.includes(slug)) return slug;
  let number = 2;
  while (taken.includes(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
