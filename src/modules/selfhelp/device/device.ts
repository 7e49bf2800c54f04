// SPDX-License-Identifier: EUPL-1.2
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";

/**
 * What this device holds of one entry: sealed, always. `version` is the one of the house that it was made from. `others`
 * are what another device or window wrote at the same time, until the person joined them; then it is sent.
 */
export type Held = {
  id: string;
  version: number;
  body: Uint8Array;
  waits: boolean;
  /** Changes with each change here, so that two windows do not write over each other. */
  mark: string;
  others: readonly Other[];
};

/** `version` is 0 for what another window wrote, which the house does not have. */
export type Other = { mark: string; version: number; body: Uint8Array };

type Earlier = { id: string; version: number; body: Uint8Array };

interface Shape extends DBSchema {
  held: { key: string; value: Held };
  earlier: { key: [string, number]; value: Earlier };
  about: { key: string; value: string | number };
}

export type Device = IDBPDatabase<Shape>;

/** One store for each person, so that two who share a device never meet. `owner` is null for whoever has no place here. */
export async function openDevice(owner: string | null): Promise<Device> {
  return await openDB<Shape>(nameOf(owner), 1, {
    upgrade(db) {
      db.createObjectStore("held", { keyPath: "id" });
      db.createObjectStore("earlier", { keyPath: ["id", "version"] });
      db.createObjectStore("about");
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
}

/** Everything of this person on this device; what the house keeps stays. */
export async function clearDevice(device: Device, owner: string | null): Promise<void> {
  device.close();
  await deleteDB(nameOf(owner));
}

/**
 * Keeps a change. `mark` is the mark of what it was made from: when another window was first, what that one wrote is kept
 * beside it.
 */
export async function keepChange(device: Device, id: string, body: Uint8Array, mark: string | null): Promise<Held> {
  const tx = device.transaction("held", "readwrite");
  const before = await tx.store.get(id);
  const { version = 0, others = [] } = before ?? {};
  const wasFirst = before && before.mark !== mark;
  const held = { ...waiting(id, body), version, others: wasFirst ? [...others, otherOf(before)] : others };
  await tx.store.put(held);
  await tx.done;
  return held;
}

/** `body` has what stood here and what stood in the other of `mark`. What came since then is not in it, and stays. */
export async function keepJoined(device: Device, id: string, body: Uint8Array, mark: string): Promise<Held> {
  const tx = device.transaction("held", "readwrite");
  const { version = 0, others = [] } = (await tx.store.get(id)) ?? {};
  const joined = others.find((other) => other.mark === mark);
  const held = {
    ...waiting(id, body),
    version: Math.max(version, joined?.version ?? 0),
    others: others.filter((other) => other !== joined),
  };
  await tx.store.put(held);
  await tx.done;
  return held;
}

function waiting(id: string, body: Uint8Array) {
  return { id, body, waits: true, mark: crypto.randomUUID() };
}

function otherOf({ mark, version, waits, body }: Held): Other {
  return { mark, version: waits ? 0 : version, body };
}

function nameOf(owner: string | null): string {
  return `kluis-${owner ?? "hier"}`;
}
