// SPDX-License-Identifier: EUPL-1.2

import { bech32 } from "@scure/base";
import { Decrypter, Encrypter, identityToRecipient } from "age-encryption";
import { type Bytes, fromUtf8, hmac, hmacKey, randomBytes } from "./bytes.ts";
import { padded } from "./padding.ts";

/** Made for one reader. The secret travels in the fragment of a link, which no browser sends to a server. */
export type ShareKey = { secret: Bytes; recipient: string };

export async function makeShareKey(): Promise<ShareKey> {
  const secret = randomBytes(32);
  return { secret, recipient: await recipientOf(secret) };
}

/** To whom a reader seals what they write back. */
export async function recipientOf(secret: Bytes): Promise<string> {
  return await identityToRecipient(identityOf(secret));
}

export async function sealForShare(recipient: string, json: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return (await encrypter.encrypt(padded(json))) as Bytes;
}

/** Null for a wrong key, or for something that was changed on its way. */
export async function openWithShareKey(secret: Bytes, body: Uint8Array): Promise<string | null> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identityOf(secret));
  const content = await decrypter.decrypt(body).catch(() => null);
  return content && fromUtf8(content).trimEnd();
}

/** What a server may know of a PIN: without the secret it fits every PIN. */
export async function pinProof(secret: Bytes, pin: string): Promise<Bytes> {
  return await hmac(await hmacKey(secret), pin);
}

/** As age writes a private half (age-encryption.org/v1, "The X25519 recipient type"). */
function identityOf(secret: Bytes): string {
  return bech32.encodeFromBytes("AGE-SECRET-KEY-", secret).toUpperCase();
}
