// SPDX-License-Identifier: EUPL-1.2

export type Named = { id: string; name: string };

/** Without accents, capitals and double spaces, to compare what people typed. */
export function plainly(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/\s+/g, " ").trim();
}

/** The one that the text names in full, else the longest name that stands in it as words. */
export function findNamed(all: readonly Named[], text: string): Named | null {
  const plain = plainly(text);
  if (plain === "") return null;
  const found = all.filter(({ name }) => standsIn(plainly(name), plain));
  return found.toSorted((one, other) => other.name.length - one.name.length)[0] ?? null;
}

function standsIn(name: string, text: string): boolean {
  if (name === "") return false;
  const at = text.indexOf(name);
  if (at === -1) return false;
  return !isLetter(text[at - 1]) && !isLetter(text[at + name.length]);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9]/.test(character);
}
