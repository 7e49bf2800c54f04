// SPDX-License-Identifier: EUPL-1.2
import type { Device } from "./device.ts";
import type { Keeper } from "./keeper.ts";

/** For whoever has no place of their own here: this device alone, which remembers the earlier versions itself. */
export function ownKeeper(device: Device): Keeper {
  return {
    pull: async (after) => ({ seq: after, more: false, heads: [] }),
    push: async (id, base, body) => {
      await device.put("earlier", { id, version: base + 1, body });
      return { kind: "kept", version: base + 1 };
    },
    versions: async (id) => (await device.getAllKeys("earlier", rangeOf(id))).map(([, version]) => version),
    version: async (id, version) => (await device.get("earlier", [id, version]))?.body ?? null,
    erase: async (id) => void (await device.delete("earlier", rangeOf(id))),
    eraseAll: async () => void (await Promise.all([device.clear("earlier"), device.clear("held")])),
    readKeyring: async () => ({ version: 0, json: null }),
    writeKeyring: async () => true,
  };
}

function rangeOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}
