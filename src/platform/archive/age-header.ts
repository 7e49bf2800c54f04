// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { Decrypter, Encrypter, type Identity, type Recipient, Stanza } from "age-encryption";
import { ArchiveProblem } from "./archive-problem.ts";

// The library writes and reads the header, which says for whom a file is. What it lacks is in Node itself: a passphrase
// that is made into a key without holding up the program, which meanwhile answers visitors.

export type Seal = { passphrase: string } | { recipient: string };
export type Unseal = { passphrase: string } | { identity: string };

const headerBytesAfter = 32; // of a file with nothing in it: 16 of its nonce, 16 of its only piece
const workFactor = 18; // what age itself takes
const highestWorkFactor = 20; // what age itself still opens
const scryptMemory = 2 ** 31 - 1;
const [saltBytes, tagBytes] = [16, 16];
const cipherName = "chacha20-poly1305";
const noNonce = Buffer.alloc(12); // each key is used once
const scryptAsync = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** The header of a new file, and the key for what follows it. */
export async function makeHeader(seal: Seal): Promise<{ header: Uint8Array; fileKey: Uint8Array }> {
  const encrypter = new Encrypter();
  addRecipient(encrypter, seal);
  let fileKey = new Uint8Array();
  encrypter.addRecipient({
    wrapFileKey: (key) => {
      fileKey = new Uint8Array(key);
      return [];
    },
  });
  const emptyFile = await encrypter.encrypt(new Uint8Array());
  return { header: emptyFile.subarray(0, -headerBytesAfter), fileKey };
}

/** Throws an ArchiveProblem when the key is another one. */
export async function openHeader(unseal: Unseal, header: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  if ("passphrase" in unseal) decrypter.addIdentity(knowing(unseal.passphrase));
  else addIdentity(decrypter, unseal.identity);
  return await decrypter.decryptHeader(header).catch(sayWrongKey);
}

function addRecipient(encrypter: Encrypter, seal: Seal): void {
  const recipient = "passphrase" in seal ? whoeverKnows(seal.passphrase) : seal.recipient;
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new ArchiveProblem("BACKUP_RECIPIENT is not an age public key (age1...).");
  }
}

function addIdentity(decrypter: Decrypter, identity: string): void {
  try {
    decrypter.addIdentity(identity);
  } catch {
    throw new ArchiveProblem("BACKUP_IDENTITY is not an age secret key (AGE-SECRET-KEY-...).");
  }
}

function sayWrongKey(error: unknown): never {
  if (error instanceof Error && error.message.startsWith("no identity matched")) {
    throw new ArchiveProblem(
      "The passphrase or key given does not open this archive. (Or its first lines are damaged.)",
    );
  }
  throw error;
}

/** The scrypt recipient of age-encryption.org/v1. */
function whoeverKnows(passphrase: string): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(saltBytes);
      const key = await keyFrom(passphrase, salt, workFactor);
      const cipher = createCipheriv(cipherName, key, noNonce, { authTagLength: tagBytes });
      const wrapped = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
      return [new Stanza(["scrypt", salt.toString("base64").replaceAll("=", ""), String(workFactor)], wrapped)];
    },
  };
}

function knowing(passphrase: string): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const [stanza, ...others] = stanzas;
      const [kind, salt = "", factor = ""] = stanza?.args ?? [];
      if (!stanza || kind !== "scrypt") return null;
      const isProper = others.length === 0 && stanza.args.length === 3 && /^[A-Za-z0-9+/]{22}$/.test(salt);
      if (!isProper || !/^[1-9]\d?$/.test(factor) || stanza.body.length !== 32)
        throw new Error("its header is not proper");
      if (Number(factor) > highestWorkFactor) throw new Error("its passphrase was made too costly to try");
      const key = await keyFrom(passphrase, Buffer.from(salt, "base64"), Number(factor));
      return unwrap(key, stanza.body);
    },
  };
}

function unwrap(key: Buffer, wrapped: Uint8Array): Uint8Array | null {
  const decipher = createDecipheriv(cipherName, key, noNonce, { authTagLength: tagBytes });
  decipher.setAuthTag(wrapped.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(0, -tagBytes)), decipher.final()]);
  } catch {
    return null; // another passphrase
  }
}

async function keyFrom(passphrase: string, salt: Buffer, factor: number): Promise<Buffer> {
  const labelled = Buffer.concat([Buffer.from("age-encryption.org/v1/scrypt"), salt]);
  return await scryptAsync(passphrase, labelled, 32, { N: 2 ** factor, r: 8, p: 1, maxmem: scryptMemory });
}
