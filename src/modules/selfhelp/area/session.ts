// SPDX-License-Identifier: EUPL-1.2
import { type Keyring, makeKeyring, withChange } from "../crypto/keyring.ts";
import { clearDevice, type Device, openDevice } from "../device/device.ts";
import { findOwner, houseKeeper } from "../device/house-keeper.ts";
import { type Keeper, Unreachable } from "../device/keeper.ts";
import { ownKeeper } from "../device/own-keeper.ts";
import { Vault } from "../device/vault.ts";
import { todayHere } from "./today.ts";
import { forgetWorker } from "./worker.ts";

/** Where this person's envelopes are. Without an owner they are on this device alone. */
export type Place = {
  owner: string | null;
  /** False when the device remembers a place of somebody who is not signed in now. */
  isSignedIn: boolean;
  device: Device;
  keeper: Keeper;
  keyring: Keyring | null;
};

export type OpenArea = { place: Place; vault: Vault; identity: string; isShared: boolean };

export type Session =
  | { kind: "starting" }
  | { kind: "cannot" }
  | { kind: "new"; place: Place }
  | { kind: "locked"; place: Place; why: "first" | "asked" | "idle" }
  /** Opened with the sheet or the halves: own words were lost, so new ones are chosen. */
  | { kind: "renewing"; place: Place; identity: string; isShared: boolean }
  | { kind: "open"; area: OpenArea }
  /** Somebody is ready, and something they wrote is on this device alone. */
  | { kind: "unsent"; area: OpenArea }
  | { kind: "done"; place: Place };

/**
 * Finds out whose place this is, also without a network, and whether something was made before. Throws in a browser that
 * cannot seal or keep anything.
 */
export async function findPlace(): Promise<Place> {
  if (!crypto.subtle || !crypto.randomUUID) throw new Error("too old, or not over https");
  const here = await openDevice(null);
  const remembered = ((await here.get("about", "owner")) as string | undefined) ?? null;
  const asked = await soon(findOwner());
  const owner = asked ?? remembered;
  if (!owner) return await readPlace({ owner: null, isSignedIn: false, device: here, keeper: ownKeeper(here) });
  await here.put("about", owner, "owner");
  here.close();
  const device = await openDevice(owner);
  return await readPlace({ owner, isSignedIn: asked !== null, device, keeper: houseKeeper });
}

async function readPlace(place: Omit<Place, "keyring">): Promise<Place> {
  const { device, keeper } = place;
  const kept = await soon(keeper.readKeyring());
  if (kept?.json) await rememberKeyring(device, kept.json, kept.version);
  return { ...place, keyring: await readKeyring(device) };
}

const patienceMs = 4_000;

/** A network that hangs is as good as none: what this device knows will do. */
async function soon<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs, undefined));
  return await Promise.race([asked.catch(() => undefined), late]);
}

/** The first of all: a pair of keys, and one's own words for it. */
export async function begin(place: Place, passphrase: string): Promise<{ place: Place; identity: string }> {
  const { keyring, identity } = await makeKeyring(passphrase, todayHere());
  return { place: await saveKeyring(place, keyring), identity };
}

/**
 * Keeps another set of ways in. When another device or window changed them meanwhile, both changes are made. Throws
 * `Unreachable` when the house must keep it and does not answer: a way in that is on one device alone could be lost
 * with it.
 */
export async function saveKeyring(place: Place, wanted: Keyring): Promise<Place> {
  const { device, keeper } = place;
  const version = Number((await device.get("about", "keyringVersion")) ?? 0);
  const known = await readKeyring(device);
  if (known && known.recipient !== wanted.recipient) throw new AnotherKeyring();
  const keyring = known ? withChange(known, place.keyring, wanted) : wanted;
  if (await keeper.writeKeyring(version, JSON.stringify(keyring))) {
    await rememberKeyring(device, JSON.stringify(keyring), version + 1);
    return { ...place, keyring };
  }
  const theirs = await keeper.readKeyring();
  if (!theirs.json) throw new Unreachable();
  await rememberKeyring(device, theirs.json, theirs.version);
  return await saveKeyring(place, wanted);
}

/** Somebody began on two devices at once: what the other one made stands. */
export class AnotherKeyring extends Error {}

export async function openPlace(place: Place, identity: string): Promise<Vault> {
  const vault = await Vault.open(place.device, place.keeper, identity);
  const isFirstTime = (await place.device.get("about", "seq")) === undefined;
  if (isFirstTime) await vault.sync(); // a new device shows what there is, and not an empty page first
  return vault;
}

/** Leaves nothing of this person on the device: no envelope, no tool, and no sign of whose it was. */
export async function forget({ device, owner }: Place): Promise<void> {
  await clearDevice(device, owner);
  const here = await openDevice(null);
  await here.delete("about", "owner");
  here.close();
  await forgetWorker();
}

async function readKeyring(device: Device): Promise<Keyring | null> {
  const json = await device.get("about", "keyring");
  return json ? (JSON.parse(String(json)) as Keyring) : null;
}

async function rememberKeyring(device: Device, json: string, version: number): Promise<void> {
  await device.put("about", json, "keyring");
  await device.put("about", version, "keyringVersion");
}
