// SPDX-License-Identifier: EUPL-1.2
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { ServerKeys } from "./key.ts";

/** For counting requests without keeping addresses: the same for the same text as long as the key lasts. */
export function keyedHash(keys: ServerKeys, text: string): string {
  return createHmac("sha256", keys[0]).update("count").update(text).digest("base64url").slice(0, 22);
}

/** A key for another purpose (sessions), from which the server's own key cannot be found. */
export function derivedKey(keys: ServerKeys, purpose: string): string {
  return createHash("sha256").update(`${purpose}\n${keys[0]}`).digest("hex");
}

/** Takes as long for a wrong guess as for one that is nearly right. */
export function isSameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
