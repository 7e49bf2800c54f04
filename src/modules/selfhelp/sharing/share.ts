// SPDX-License-Identifier: EUPL-1.2
import { createHash, timingSafeEqual } from "node:crypto";
import { addDays } from "#platform/clock";

const longestDays = 365;
export const mostShareBytes = 3 * 1024 * 1024;
/** Of all that one person shares at a time. */
export const mostBytesTogether = 24 * 1024 * 1024;
export const mostReplyBytes = 256 * 1024;
export const mostReplies = 50;

/** From today on, and never longer than a year. */
export function isDayToEnd(day: string, today: string): boolean {
  return day >= today && day <= addDays(today, longestDays);
}

export function digestOf(bytes: Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}

/** Takes as long for a wrong PIN as for the right one. */
export function fitsPin(proof: Buffer, pinHash: Buffer): boolean {
  return timingSafeEqual(digestOf(proof), pinHash);
}
