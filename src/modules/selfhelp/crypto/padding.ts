// SPDX-License-Identifier: EUPL-1.2
import { type Bytes, utf8 } from "./bytes.ts";

/** A line and a page look alike. */
const smallest = 1024;

/**
 * How long something of this many bytes is made, so that its length tells almost nothing. Padmé: at most 12 % more, and
 * a length of n bits gives away no more than the logarithm of n (Nikitin and others, "Reducing Metadata Leakage from
 * Encrypted Files and Communication with PURBs", PoPETs 2019, section 4).
 */
export function paddedSize(size: number): number {
  if (size <= smallest) return smallest;
  const exponent = Math.floor(Math.log2(size));
  const keptBits = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - keptBits);
  return Math.ceil(size / step) * step;
}

/** Blanks at the end change nothing of JSON. */
export function padded(text: string): Bytes {
  const content = utf8(text);
  const bytes = new Uint8Array(paddedSize(content.length)).fill(32);
  bytes.set(content);
  return bytes;
}
