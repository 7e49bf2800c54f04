// SPDX-License-Identifier: EUPL-1.2
import { type Bytes, randomBytes } from "./bytes.ts";

/** The first is chance, the second what the secret becomes under that chance (Vernam, 1919): each alone fits any secret. */
export function inHalves(secret: Bytes): [Bytes, Bytes] {
  const chance = randomBytes(secret.length);
  return [chance, joinHalves(chance, secret)];
}

/** Of two that do not belong together comes something, and not the secret. */
export function joinHalves(one: Bytes, other: Bytes): Bytes {
  return one.map((byte, place) => byte ^ (other[place] ?? 0));
}
