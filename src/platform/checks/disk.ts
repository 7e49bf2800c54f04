// SPDX-License-Identifier: EUPL-1.2
import { statfs } from "node:fs/promises";

/** How many bytes may still be written in this folder; null where there is no such folder. */
export async function findFreeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null; // with a database elsewhere there need be none
  }
}
