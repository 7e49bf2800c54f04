// SPDX-License-Identifier: EUPL-1.2
import { createHmac, randomInt } from "node:crypto";
import type { ServerKeys } from "./key.ts";
import type { PersonalLink } from "./personal-link.ts";

/** Without look-alikes (0 and O, 1 and I, 5 and S...) and without vowels, so that no code is a word. */
const alphabet = "CDFHJKMNPQRTVWX34679";
const length = 8;
const attempts = [0, 1, 2];

/** What stands on paper, and what is stored to find it again. */
export type ShortCode = { code: string; hash: string };

/**
 * The codes that a link may have, by each key: an HMAC over kind, id and version, so raising the version ends the code.
 * There are a few by each key, for when another link happens to have the same first one.
 */
export function shortCodesOf(keys: ServerKeys, { kind, id, version }: PersonalLink): ShortCode[] {
  return keys.flatMap((key) =>
    attempts.map((attempt) => {
      const code = asCode(hmac(key, "short code", [kind, id, version, attempt].join("\n")));
      return { code, hash: hashOf(key, code) };
    }),
  );
}

/** Under which hashes a typed code may be stored. */
export function shortCodeHashes(keys: ServerKeys, code: string): string[] {
  return keys.map((key) => hashOf(key, code));
}

/** A code as someone typed it: in any case, with or without a space, hyphen or dot. Null for what cannot be one. */
export function readShortCode(typed: string, characters = length): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s\p{Pd}.]/gu, "");
  return code.length === characters && [...code].every((letter) => alphabet.includes(letter)) ? code : null;
}

/** A code that follows from nothing. */
export function newShortCode(characters = length): string {
  return Array.from({ length: characters }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
}

/** "CDFH 3467" */
export function shortCodeInGroups(code: string): string {
  return code.match(/.{1,4}/g)?.join(" ") ?? "";
}

function asCode(mac: Buffer): string {
  let rest = mac.readBigUInt64BE(0);
  const base = BigInt(alphabet.length);
  return Array.from({ length }, () => {
    const letter = alphabet.charAt(Number(rest % base));
    rest /= base;
    return letter;
  }).join("");
}

function hashOf(key: string, code: string): string {
  return hmac(key, "short code stored", code).toString("base64url");
}

function hmac(key: string, purpose: string, text: string): Buffer {
  return createHmac("sha256", key).update(purpose).update("\n").update(text).digest();
}
