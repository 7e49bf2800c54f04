// SPDX-License-Identifier: EUPL-1.2
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";

/**
 * What this device holds of one entry: sealed, always. `version` is the one it was made from; while it waits to be sent,
 * `theirs` is what another device sent in between, until the person joined the two.
 */
export type Held = {
  id: string;
  version: number;
  body: Uint8Array;
  waits: boolean;
  /** Changes with each change here, so that two windows do not write over each other. */
  mark: string;
  theirs?: { version: number; body: Uint8Array };
};

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
 * Keeps a change. `mark` is the mark of what it was made from: when another window was first, both are kept, the other
 * one as `theirs`.
 */
export async function keepChange(device: Device, id: string, body: Uint8Array, mark: string | null): Promise<Held> {
  const tx = device.transaction("held", "readwrite");
  const before = await tx.store.get(id);
  const held: Held = { id, version: before?.version ?? 0, body, waits: true, mark: crypto.randomUUID() };
  if (before?.theirs) held.theirs = before.theirs;
  else if (before && before.mark !== mark) held.theirs = { version: before.version, body: before.body };
  await tx.store.put(held);
  await tx.done;
  return held;
}

/** The two are joined in `body`: nothing waits for a choice any more. */
export async function keepJoined(device: Device, id: string, body: Uint8Array): Promise<Held> {
  const tx = device.transaction("held", "readwrite");
  const before = await tx.store.get(id);
  const version = Math.max(before?.version ?? 0, before?.theirs?.version ?? 0);
  const held: Held = { id, version, body, waits: true, mark: crypto.randomUUID() };
  await tx.store.put(held);
  await tx.done;
  return held;
}

function nameOf(owner: string | null): string {
  return `kluis-${owner ?? "hier"}`;
}
