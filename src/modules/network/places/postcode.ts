// SPDX-License-Identifier: EUPL-1.2

/** Of a Dutch postcode the number, and the letters when they were typed too. */
export type Postcode = { digits: string; letters: string | null };

/** "6811ab", "6811 AB Arnhem" and "6811"; null for what does not begin with a postcode. */
export function readPostcode(typed: string): Postcode | null {
  const [, digits, letters] = /^\s*(\d{4})(?:\s?([a-z]{2}))?(?![a-z0-9])/i.exec(typed) ?? [];
  return digits ? { digits, letters: letters?.toUpperCase() ?? null } : null;
}

export function writePostcode({ digits, letters }: Postcode): string {
  return letters ? `${digits} ${letters}` : digits;
}
