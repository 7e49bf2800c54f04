// SPDX-License-Identifier: EUPL-1.2
import { hash } from "node:crypto";

/** As it is kept, in small letters; null for what is no UUID. */
export function readUuid(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.trim().replace(/^(?:urn:uuid:|\{)|\}$/gi, "");
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : null;
}

/** The same id each time for what a source calls by the same name: a UUID of version 8 (RFC 9562). */
export function derivedId(sourceId: string, object: string, what: string): string {
  const digits = hash("sha256", `vrijplaats:source/${sourceId}/${object}/${what}`, "hex");
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join("-");
}
