// SPDX-License-Identifier: EUPL-1.2

const longest = 60;
// What stands at the same place in an address and is no activity.
const taken = new Set(["dag", "week", "nieuw"]);

/** "Schrijven bij het raam" becomes "schrijven-bij-het-raam"; a title without Latin letters becomes "activiteit". */
export function slugOf(title: string): string {
  const words = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/['’]/g, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, "");
  return words === "" ? "activiteit" : words;
}

/** The slug itself, or the first of "-2", "-3" and so on that is free. */
export function firstFreeSlug(slug: string, used: readonly string[]): string {
  const inUse = new Set([...used, ...taken]);
  if (!inUse.has(slug)) return slug;
  let number = 2;
  while (inUse.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
