// SPDX-License-Identifier: EUPL-1.2
import { hash } from "node:crypto";
import { remembered } from "#platform/memory";

/** The id that a taxonomy of ours, or "way-in/walk-in" for a term, has in every directory: a UUID of version 8 (RFC 9562). */
export const ownId = remembered(500, (name: string): string => {
  const digits = hash("sha256", `vrijplaats:${name}`, "hex");
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join("-");
});
