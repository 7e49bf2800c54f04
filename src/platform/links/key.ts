// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Config, ConfigProblem } from "#platform/config";
import { newKey } from "./key-file.ts";

/** The server's keys: the first signs, the others are still believed while a key is being replaced. */
export type ServerKeys = readonly [string, ...string[]];

const shortest = 32;

/** From APP_SECRET (comma separated), or from the file `key` in DATA_DIR, which the first start makes. Travels sealed in back-ups. */
export function readServerKeys({ appSecret, dataDir }: Pick<Config, "appSecret" | "dataDir">): ServerKeys {
  const keys = keysIn(appSecret ?? readOrMakeKeyFile(keyFile(dataDir), dataDir));
  const [first, ...others] = keys;
  if (!first || keys.some((key) => key.length < shortest)) {
    throw new ConfigProblem(
      `A server key has at least ${shortest} characters. Look at APP_SECRET, and make one with: openssl rand -hex 32`,
    );
  }
  return [first, ...others];
}

/** On lines of their own, as in the file, or comma separated, as in a setting and an archive. */
export function keysIn(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((key) => key.trim())
    .filter(Boolean);
}

export function keyFile(dataDir: string): string {
  return join(dataDir, "key");
}

function readOrMakeKeyFile(file: string, folder: string): string {
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(file, `${newKey()}\n`, { mode: 0o600, flag: "wx" });
    } catch (error) {
      // Another process of a first start was just before us: its key is ours.
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
  return readFileSync(file, "utf8");
}
