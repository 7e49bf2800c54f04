// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { expect, test } from "vitest";
import { type Seal, sealing, type Unseal, unsealing } from "./seal.ts";

const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);
const passphrase = "een lange zin die niemand raadt";
const piece = 64 * 1024;
/** Around where age begins a new piece. */
const lengths = [0, 1, piece - 1, piece, piece + 1, 2 * piece, 2 * piece + 5];

test("what we seal, any program that knows age opens, whatever its length", async () => {
  const age = new Decrypter();
  age.addIdentity(identity);

  for (const length of lengths) {
    const plain = randomBytes(length);
    expect(plain.equals(await age.decrypt(await seal(plain, { recipient }))), String(length)).toBe(true);
  }
});

test("what any program that knows age seals, we open, whatever its length", async () => {
  const age = new Encrypter();
  age.addRecipient(recipient);

  for (const length of lengths) {
    const plain = randomBytes(length);
    expect(plain.equals(await open(await age.encrypt(plain), { identity })), String(length)).toBe(true);
  }
});

test("a passphrase makes the same key as in any program that knows age", async () => {
  const age = new Encrypter();
  age.setPassphrase(passphrase);
  age.setScryptWorkFactor(12);
  const plain = randomBytes(piece + 1);
  const sealed = await age.encrypt(plain);

  expect(plain.equals(await open(sealed, { passphrase }))).toBe(true);
  await expect(open(sealed, { passphrase: "een andere zin" })).rejects.toThrow("does not open");
  expect((await seal(plain, { passphrase })).toString("latin1", 0, 60)).toMatch(
    /^age-encryption.org\/v1\n-> scrypt [\w+/]{22} 18\n/,
  );
});

test("of a file that was cut off between two pieces the end is missed", async () => {
  const sealed = await seal(randomBytes(3 * piece), { recipient });
  const head = sealed.length - 3 * (piece + 16);

  for (const pieces of [0, 1, 2]) {
    await expect(open(sealed.subarray(0, head + pieces * (piece + 16)), { identity })).rejects.toThrow();
  }
});

async function seal(plain: Uint8Array, by: Seal): Promise<Buffer> {
  return await gather(sealing(by)(inPieces(plain)));
}

async function open(sealed: Uint8Array, by: Unseal): Promise<Buffer> {
  return await gather(unsealing(by)(inPieces(sealed)));
}

/** Of a length that fits nothing. */
async function* inPieces(whole: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < whole.length; at += 10_007) yield whole.subarray(at, at + 10_007);
}

async function gather(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const one of pieces) all.push(one);
  return Buffer.concat(all);
}
