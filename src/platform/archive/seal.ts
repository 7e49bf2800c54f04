// SPDX-License-Identifier: EUPL-1.2
import { Decrypter, Encrypter } from "age-encryption";
import { ArchiveProblem } from "./archive-problem.ts";
import { asWebStream, piecesOf } from "./web-stream.ts";

/** For whom an archive is sealed: whoever knows the passphrase, or holds the identity (secret key) of the recipient (public key). */
export type Seal = { passphrase: string } | { recipient: string };
export type Unseal = { passphrase: string } | { identity: string };

const shortestPassphrase = 12;

export function readSeal(env: NodeJS.ProcessEnv): Seal {
  const { BACKUP_PASSPHRASE: passphrase, BACKUP_RECIPIENT: recipient } = env;
  if (passphrase && recipient) throw new ArchiveProblem("Set BACKUP_PASSPHRASE or BACKUP_RECIPIENT, not both.");
  if (recipient) return { recipient };
  if (!passphrase) {
    throw new ArchiveProblem(
      "A back-up holds everything about everyone, so it is always sealed. Set BACKUP_PASSPHRASE to a long passphrase that is kept elsewhere, or BACKUP_RECIPIENT to an age public key (age1...).",
    );
  }
  if (passphrase.length < shortestPassphrase) {
    throw new ArchiveProblem(`BACKUP_PASSPHRASE is too easily guessed: use at least ${shortestPassphrase} characters.`);
  }
  return { passphrase };
}

export function readUnseal(env: NodeJS.ProcessEnv): Unseal {
  if (env.BACKUP_IDENTITY) return { identity: env.BACKUP_IDENTITY.trim() };
  if (env.BACKUP_PASSPHRASE) return { passphrase: env.BACKUP_PASSPHRASE };
  throw new ArchiveProblem(
    "An archive is sealed. Set BACKUP_PASSPHRASE to the passphrase it was made with, or BACKUP_IDENTITY to the secret key (AGE-SECRET-KEY-...) of its recipient.",
  );
}

/** A step of a `pipeline`: what comes in goes out sealed. */
export function sealing(seal: Seal) {
  return async function* (plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const encrypter = new Encrypter();
    if ("passphrase" in seal) encrypter.setPassphrase(seal.passphrase);
    else addRecipient(encrypter, seal.recipient);
    yield* piecesOf(await encrypter.encrypt(asWebStream(plain)));
  };
}

function addRecipient(encrypter: Encrypter, recipient: string): void {
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new ArchiveProblem("BACKUP_RECIPIENT is not an age public key (age1...).");
  }
}

/** A step of a `pipeline`: what comes in sealed goes out plain, unless a bit of it was changed. */
export function unsealing(unseal: Unseal) {
  return async function* (sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const decrypter = new Decrypter();
    if ("passphrase" in unseal) decrypter.addPassphrase(unseal.passphrase);
    else addIdentity(decrypter, unseal.identity);
    yield* piecesOf(await decrypter.decrypt(asWebStream(sealed)).catch(sayWrongKey));
  };
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
