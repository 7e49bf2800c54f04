// SPDX-License-Identifier: EUPL-1.2
import { scrypt } from "@noble/hashes/scrypt.js";
import { Decrypter } from "age-encryption";
import { type Sealer, sealerOf } from "../src/modules/selfhelp/crypto/envelope.ts";
import { type Keyring, makeKeyring, openWithOwnWords } from "../src/modules/selfhelp/crypto/keyring.ts";
import { type Device, openDevice } from "../src/modules/selfhelp/device/device.ts";
import { readEntry } from "../src/modules/selfhelp/device/entry.ts";
import { ownKeeper } from "../src/modules/selfhelp/device/own-keeper.ts";
import { Vault } from "../src/modules/selfhelp/device/vault.ts";

const words = "vier koffie bomen regen";
const entries = 200;
const wordsEach = 120;
/** As `passphrase.ts` asks of people: 2^16 rounds, in 64 MB. */
const size = { N: 2 ** 16, r: 8, p: 1, dkLen: 32 };

type Place = { device: Device; keyring: Keyring; identity: string; sealer: Sealer; files: Uint8Array[] };

/** In a browser: a vault with two hundred entries on the device, each about a page of words. */
async function furnish(): Promise<Place> {
  const device = await openDevice(null);
  const { keyring, identity } = await makeKeyring(words, "2026-11-24");
  const sealer = await sealerOf(identity);
  const vault = await Vault.open(device, ownKeeper(device), identity);
  for (let at = 0; at < entries; at += 1)
    await vault.put({
      tool: "letter",
      kind: "form",
      body: { answers: { "letter.words": `${at} woorden `.repeat(wordsEach) } },
    });
  vault.close();
  return { device, keyring, identity, sealer, files: (await device.getAll("held")).map(({ body }) => body) };
}

/** From words to the first entry that can be read. */
async function unlock({ keyring, device }: Place): Promise<void> {
  const identity = await openWithOwnWords(keyring, words);
  const sealer = await sealerOf(identity ?? "");
  const first = await device.getAll("held", null, 1);
  for (const { id, body } of first) if (!readEntry((await sealer.open(body)) ?? "", id)) throw new Error("Not opened.");
}

async function deriveKey(): Promise<void> {
  scrypt(words, crypto.getRandomValues(new Uint8Array(16)), size);
}

async function openAll({ device, identity }: Place): Promise<void> {
  const vault = await Vault.open(device, ownKeeper(device), identity);
  if (vault.everything().length !== entries) throw new Error("Not all of them opened.");
  vault.close();
}

async function decryptAll({ identity, files }: Place): Promise<void> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  for (const file of files) await decrypter.decrypt(file);
}

const place = furnish();
const work = { unlock, deriveKey, openAll, decryptAll };

/** How many milliseconds one of them took, on the clock of the page. */
export async function measure(name: keyof typeof work): Promise<number> {
  const ready = await place;
  const startedMs = performance.now();
  await work[name](ready);
  return performance.now() - startedMs;
}

Object.assign(globalThis, { measure });
