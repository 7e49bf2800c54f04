// SPDX-License-Identifier: EUPL-1.2
import { Decrypter, Encrypter } from "age-encryption";
import type { Bytes } from "./bytes.ts";

/** 2^16 rounds of scrypt take 64 MB, which an old telephone has; one more takes 128, which it may not. */
const forPeople = 16;
/** Sixteen random bytes are not guessed, however fast one guesses. */
const forRandom = 8;

/** An age file that opens with words alone, also with `age --decrypt`. */
export async function sealWithPassphrase(content: Uint8Array | string, passphrase: string): Promise<Bytes> {
  return await seal(content, passphrase, forPeople);
}

export async function sealWithRandom(content: string, secret: string): Promise<Bytes> {
  return await seal(content, secret, forRandom);
}

/** Null when these are not the words. */
export async function openWithPassphrase(file: Uint8Array, passphrase: string): Promise<Bytes | null> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(passphrase));
  return (await decrypter.decrypt(file).catch(() => null)) as Bytes | null;
}

async function seal(content: Uint8Array | string, passphrase: string, workFactor: number): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  return (await encrypter.encrypt(content)) as Bytes;
}

/** One keyboard writes é as one sign and another as two. */
function asTyped(passphrase: string): string {
  return passphrase.trim().normalize("NFC");
}
