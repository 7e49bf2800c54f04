// SPDX-License-Identifier: EUPL-1.2

const megabyte = 1024 * 1024;

/** Of one person, older versions included: decades of writing, and some hours of speech. */
export const mostBytes = 100 * megabyte;
/** A picture, or ten minutes of speech. */
export const mostBytesOfEntry = 5 * megabyte;
export const mostBytesOfKeyring = 64 * 1024;

/** What counts of one envelope. Nothing counts as less, so that also a million empty ones find an end. */
export function weightOf(size: number): number {
  return Math.max(size, 1024);
}

type Asked = { base: number; size: number };
type Kept = { version: number; used: number };
export type Refusal = { refused: "large" } | { refused: "full" } | { refused: "changed"; version: number };

/** Whoever did not see the newest version replaces nothing: their browser joins the two first. */
export function refusePush(kept: Kept, { base, size }: Asked, mostOfOne: number): Refusal | null {
  if (size > mostOfOne) return { refused: "large" };
  if (base !== kept.version) return { refused: "changed", version: kept.version };
  return kept.used + weightOf(size) > mostBytes ? { refused: "full" } : null;
}
