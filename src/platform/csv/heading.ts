// SPDX-License-Identifier: EUPL-1.2

/** "Voor wie?" and "voor_wie" are one; so are "Prijs (euro)" and "prijs". */
export function simplifyHeading(heading: string): string {
  return heading
    .slice(0, 80)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\([^)]*\)|[^a-z0-9 _-]/g, "")
    .replace(/[\s_-]+/g, " ")
    .trim();
}
