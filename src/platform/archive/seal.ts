// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { makeHeader, openHeader, type Seal, type Unseal } from "./age-header.ts";
import { nonceBytes, openPieces, sealPieces } from "./age-payload.ts";
import { ArchiveProblem } from "./archive-problem.ts";
import { continued } from "./continued.ts";

export type { Seal, Unseal };

const shortestPassphrase = 12;
const longestHeader = 64 * 1024;

/** For whom an archive is sealed: whoever knows the passphrase, or holds the identity (secret key) of the recipient (public key). */
export function readSeal({ BACKUP_PASSPHRASE: passphrase, BACKUP_RECIPIENT: recipient }: NodeJS.ProcessEnv): Seal {
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

/** A recipient that is no key is said before a night has passed. */
export async function refuseUnusable(seal: Seal): Promise<void> {
  if ("recipient" in seal) await makeHeader(seal);
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
    const { header, fileKey } = await makeHeader(seal);
    const nonce = randomBytes(nonceBytes);
    yield header;
    yield nonce;
    yield* sealPieces(fileKey, nonce, plain);
  };
}

/** A step of a `pipeline`: what comes in sealed goes out plain, unless a bit of it was changed. */
export function unsealing(unseal: Unseal) {
  return async function* (sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const { header, nonce, rest } = await splitHeader(sealed[Symbol.asyncIterator]());
    yield* openPieces(await openHeader(unseal, header), nonce, rest);
  };
}

/** The header ends with the line that begins with three hyphens. */
async function splitHeader(source: AsyncIterator<Uint8Array>) {
  let read = Buffer.alloc(0);
  for (;;) {
    const last = read.indexOf("\n---");
    const end = last === -1 ? -1 : read.indexOf("\n", last + 1) + 1;
    if (end > 0 && read.length >= end + nonceBytes) {
      const [header, nonce] = [read.subarray(0, end), read.subarray(end, end + nonceBytes)];
      return { header, nonce, rest: continued(read.subarray(end + nonceBytes), source) };
    }
    if (end <= 0 && read.length > longestHeader) throw new Error("it has no header of age");
    const { done, value } = await source.next();
    if (done) throw new Error("it ends too early");
    read = Buffer.concat([read, value]);
  }
}
