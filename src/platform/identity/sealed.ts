// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { derivedKey, type ServerKeys } from "#platform/links";

const version = "1";
const cipherName = "aes-256-gcm";
const [ivBytes, tagBytes] = [12, 16];

/** For a secret that must be read back. What is sealed for one person opens for nobody else. */
export function seal([key]: ServerKeys, personId: string, secret: Uint8Array): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(cipherName, sealingKey(key), iv, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(personId));
  const sealed = Buffer.concat([iv, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  return `${version}.${sealed.toString("base64url")}`;
}

/** Null for what none of our keys sealed for this person. */
export function unseal(keys: ServerKeys, personId: string, text: string): Uint8Array | null {
  const [readVersion, body] = text.split(".");
  if (readVersion !== version || !body) return null;
  const sealed = Buffer.from(body, "base64url");
  for (const key of keys) {
    const decipher = createDecipheriv(cipherName, sealingKey(key), sealed.subarray(0, ivBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(Buffer.from(personId));
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(ivBytes, -tagBytes)), decipher.final()]);
    } catch {} // sealed with the other key
  }
  return null;
}

/** What is kept of a code on paper, by each key: the first is stored, any may be found. Who has the tables cannot try codes. */
export function codeHashes(keys: ServerKeys, purpose: string, code: string): [string, ...string[]] {
  const hashBy = (key: string) =>
    createHmac("sha256", derivedKey([key], "codes"))
      .update(`${purpose}\n${code}`)
      .digest("base64url");
  const [first, ...others] = keys;
  return [hashBy(first), ...others.map(hashBy)];
}

function sealingKey(key: string): Buffer {
  return Buffer.from(derivedKey([key], "sealed secrets"), "hex");
}
