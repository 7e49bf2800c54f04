// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { ServerKeys } from "./key.ts";

export function newKey(): string {
  return randomBytes(32).toString("hex");
}

/** In the place of what stood there, whole or not at all: a file that is half a key locks everybody out. */
export function writeKeyFile(file: string, keys: ServerKeys): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  try {
    const handle = openSync(unfinished, "wx", 0o600);
    writeSync(handle, `${keys.join("\n")}\n`);
    fsyncSync(handle);
    closeSync(handle);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
