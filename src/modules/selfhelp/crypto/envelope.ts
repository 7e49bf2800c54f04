// SPDX-License-Identifier: EUPL-1.2
import { Decrypter, Encrypter, identityToRecipient } from "age-encryption";
import { type Bytes, fromBase64, fromUtf8, hmac, hmacKey, toBase64, utf8 } from "./bytes.ts";
import { padded } from "./padding.ts";

/**
 * Seals and opens what one person keeps. An envelope is an age file, so that the `age` command opens it too. Within are
 * a line of JSON, a line with its tag, and blanks up to a length that tells nothing. Anybody can seal something to a
 * recipient; only whoever has the private half can make the tag, so what others put in between is refused.
 */
export type Sealer = {
  recipient: string;
  seal: (json: string) => Promise<Bytes>;
  /** Null for what was tampered with, or is of another key. */
  open: (envelope: Uint8Array) => Promise<string | null>;
  /** The same UUID for the same name on each device of this person, which tells nobody else the name. */
  idOf: (name: string) => Promise<string>;
};

export async function sealerOf(identity: string): Promise<Sealer> {
  const recipient = await identityToRecipient(identity);
  const tagKey = await tagKeyOf(identity);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return {
    recipient,
    seal: async (json) => {
      const tag = toBase64(await hmac(tagKey, json));
      return (await encrypter.encrypt(padded(`${json}\n${tag}\n`))) as Bytes;
    },
    open: async (envelope) => {
      const content = await decrypter.decrypt(envelope).catch(() => null);
      return content && (await readContent(fromUtf8(content), tagKey));
    },
    idOf: async (name) => asUuid(await hmac(tagKey, `id ${name}`)),
  };
}

/** RFC 5869; the salt is empty, since the private half is random already. */
async function tagKeyOf(identity: string): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey("raw", utf8(identity), "HKDF", false, ["deriveBits"]);
  const info = utf8("vrijplaats.selfhelp/v1/tag");
  const derivation = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info };
  return await hmacKey(new Uint8Array(await crypto.subtle.deriveBits(derivation, secret, 256)));
}

async function readContent(content: string, tagKey: CryptoKey): Promise<string | null> {
  const [json = "", tag = ""] = content.split("\n", 2);
  const isOurs = await isTagOf(tag, json, tagKey).catch(() => false);
  return isOurs ? json : null;
}

async function isTagOf(tag: string, json: string, tagKey: CryptoKey): Promise<boolean> {
  return await crypto.subtle.verify("HMAC", tagKey, fromBase64(tag), utf8(json));
}

/** RFC 9562, version 8. */
function asUuid(bytes: Bytes): string {
  const hex = Array.from(bytes.slice(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join("-");
}
