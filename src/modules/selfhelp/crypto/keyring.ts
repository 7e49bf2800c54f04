// SPDX-License-Identifier: EUPL-1.2
import { Decrypter, Encrypter, webauthn } from "age-encryption";
import { type Bytes, fromBase64, fromUtf8, randomBytes, toBase64, toBase64url } from "./bytes.ts";
import { inHalves, joinHalves } from "./halves.ts";
import { makeKeyPair } from "./key-pair.ts";
import { openWithPassphrase, sealWithPassphrase, sealWithRandom } from "./passphrase.ts";
import { fromWords, toWords } from "./words.ts";

/** One way to the private half: it holds that half, sealed. `passkey` tells the browser which passkey it is. */
export type Lock = { id: string; kind: LockKind; made: string; sealed: string; passkey?: string };
export type LockKind = "passphrase" | "passkey" | "sheet" | "halves";

/** All ways to one private half. Whoever keeps it for somebody learns nothing from it but how many ways there are. */
export type Keyring = { v: 1; recipient: string; locks: readonly Lock[] };

export async function makeKeyring(passphrase: string, today: string): Promise<{ keyring: Keyring; identity: string }> {
  const { identity, recipient } = await makeKeyPair();
  const lock = await passphraseLock(identity, passphrase, today);
  return { keyring: { v: 1, recipient, locks: [lock] }, identity };
}

export async function passphraseLock(identity: string, passphrase: string, today: string): Promise<Lock> {
  return lockOf("passphrase", today, await sealWithPassphrase(identity, passphrase));
}

/** Asks the device for a new passkey; throws when the person or the device says no, or when it has no PRF. */
export async function passkeyLock(identity: string, keyName: string, today: string): Promise<Lock> {
  const passkey = await webauthn.createCredential({ keyName });
  const encrypter = new Encrypter();
  encrypter.addRecipient(new webauthn.WebAuthnRecipient({ identity: passkey }));
  return { ...lockOf("passkey", today, await encrypter.encrypt(identity)), passkey };
}

/** Seventeen words for paper, and the same as text for a QR code. Only together with the keyring do they open anything. */
export async function sheetLock(
  identity: string,
  today: string,
): Promise<{ lock: Lock; words: string[]; code: string }> {
  const secret = randomBytes(16);
  const lock = lockOf("sheet", today, await sealWithRandom(identity, toBase64url(secret)));
  return { lock, words: await toWords(secret), code: toBase64url(secret) };
}

/** The words for two people. One half alone says nothing at all; both are needed. */
export async function halvesLock(identity: string, today: string): Promise<{ lock: Lock; halves: string[][] }> {
  const secret = randomBytes(16);
  const lock = lockOf("halves", today, await sealWithRandom(identity, toBase64url(secret)));
  return { lock, halves: await Promise.all(inHalves(secret).map(toWords)) };
}

export async function openWithOwnWords(keyring: Keyring, passphrase: string): Promise<string | null> {
  return await openFirst(keyring, "passphrase", async (file) => await openWithPassphrase(file, passphrase));
}

export async function openWithPasskey(keyring: Keyring): Promise<string | null> {
  for (const { sealed, passkey } of keyring.locks.filter(({ kind }) => kind === "passkey")) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(new webauthn.WebAuthnIdentity(passkey ? { identity: passkey } : {}));
    const identity = await decrypter.decrypt(fromBase64(sealed), "text").catch(() => null);
    if (identity) return identity;
  }
  return null;
}

/** `typed` are the words of the sheet, or what its QR code holds. */
export async function openWithSheet(keyring: Keyring, typed: string): Promise<string | null> {
  const secret = await fromWords(typed);
  const code = secret ? toBase64url(secret) : typed.trim();
  return await openFirst(keyring, "sheet", async (file) => await openWithPassphrase(file, code));
}

export async function openWithHalves(keyring: Keyring, one: string, other: string): Promise<string | null> {
  const halves = await Promise.all([fromWords(one), fromWords(other)]);
  if (!halves[0] || !halves[1] || halves[0].length !== halves[1].length) return null;
  const secret = toBase64url(joinHalves(halves[0], halves[1]));
  return await openFirst(keyring, "halves", async (file) => await openWithPassphrase(file, secret));
}

/** Changing one's words ends the old ones; a new sheet ends the sheet before. Passkeys stand beside each other. */
export function withLock(keyring: Keyring, lock: Lock): Keyring {
  const kept = keyring.locks.filter(({ kind }) => kind === "passkey" || kind !== lock.kind);
  return { ...keyring, locks: [...kept, lock] };
}

/** What was changed from `before` to `after`, done to what another device made of it meanwhile: no lock comes back. */
export function withChange(meanwhile: Keyring, before: Keyring | null, after: Keyring): Keyring {
  const ids = (keyring: Keyring | null) => new Set(keyring?.locks.map(({ id }) => id));
  const [had, has] = [ids(before), ids(after)];
  const locks = meanwhile.locks.filter(({ id }) => !had.has(id) || has.has(id));
  return after.locks.filter(({ id }) => !had.has(id)).reduce(withLock, { ...meanwhile, locks });
}

export function withoutLock(keyring: Keyring, id: string): Keyring {
  return { ...keyring, locks: keyring.locks.filter((lock) => lock.id !== id) };
}

function lockOf(kind: LockKind, made: string, sealed: Uint8Array): Lock {
  return { id: crypto.randomUUID(), kind, made, sealed: toBase64(sealed) };
}

async function openFirst(keyring: Keyring, kind: LockKind, open: (file: Bytes) => Promise<Bytes | null>) {
  for (const lock of keyring.locks.filter((one) => one.kind === kind)) {
    const identity = await open(fromBase64(lock.sealed));
    if (identity) return fromUtf8(identity);
  }
  return null;
}
