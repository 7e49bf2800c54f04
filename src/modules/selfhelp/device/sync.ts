// SPDX-License-Identifier: EUPL-1.2
import type { Device, Held } from "./device.ts";
import type { Head, Keeper } from "./keeper.ts";

/** What keeps something from being sent; the device still holds it. */
export type Stuck = "full" | "large";

/** Fetches what other devices sent, then sends what waits here. One at a time, also with several windows open. */
export async function syncOnce(device: Device, keeper: Keeper): Promise<Stuck | null> {
  const sync = async () => {
    await pull(device, keeper);
    return await push(device, keeper);
  };
  return navigator.locks ? await navigator.locks.request(`${device.name}-sync`, sync) : await sync();
}

async function pull(device: Device, keeper: Keeper): Promise<void> {
  for (let more = true; more; ) {
    const pulled = await keeper.pull(Number((await device.get("about", "seq")) ?? 0));
    const tx = device.transaction(["held", "about"], "readwrite");
    const store = tx.objectStore("held");
    for (const head of pulled.heads) {
      const held = taken(await store.get(head.id), head);
      await (held ? store.put(held) : store.delete(head.id));
    }
    await tx.objectStore("about").put(pulled.seq, "seq");
    await tx.done;
    more = pulled.more;
  }
}

/** What is held of an entry after the house told what it has of it; null when nothing is. */
export function taken(held: Held | undefined, { id, version, body }: Head): Held | null {
  const isWritten = held && (held.waits || held.others.length > 0);
  if (!isWritten) return body && { id, version, body, waits: false, mark: markOf(held, body), others: [] };
  if (version <= held.version) return held;
  if (!body) return { ...held, version }; // thrown away elsewhere, changed here: what was written stays
  const written = held.others.filter((other) => other.version === 0);
  if (isSame(body, held.body)) return { ...held, version, waits: false, others: written };
  return { ...held, others: [...written, { mark: `house ${version}`, version, body }] };
}

/** Another one for other words, so that a form in which somebody is typing does not write over them. */
function markOf(held: Held | undefined, body: Uint8Array): string {
  return held && isSame(held.body, body) ? held.mark : crypto.randomUUID();
}

async function push(device: Device, keeper: Keeper): Promise<Stuck | null> {
  let stuck: Stuck | null = null;
  for (const held of await device.getAll("held")) {
    if (!held.waits || held.others.length > 0) continue;
    const pushed = await keeper.push(held.id, held.version, held.body);
    if (pushed.kind === "kept") await markSent(device, held, pushed.version);
    else if (pushed.kind === "changed")
      await pull(device, keeper).then(() => goOnFrom(device, held.id, pushed.version));
    else stuck = pushed.kind;
  }
  return stuck;
}

/** The house has a newer one and tells of none: it was thrown away before this was written, which goes on from there. */
async function goOnFrom(device: Device, id: string, version: number): Promise<void> {
  const tx = device.transaction("held", "readwrite");
  const now = await tx.store.get(id);
  if (now && now.others.length === 0 && now.version < version) await tx.store.put({ ...now, version });
  await tx.done;
}

/** Something written while it was on its way still waits. */
async function markSent(device: Device, sent: Held, version: number): Promise<void> {
  const tx = device.transaction("held", "readwrite");
  const now = await tx.store.get(sent.id);
  if (now) await tx.store.put({ ...now, version, waits: now.mark !== sent.mark });
  await tx.done;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
