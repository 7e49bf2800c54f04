// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Config } from "#platform/config";
import { keyFile, keysIn } from "#platform/links";
import { ArchiveProblem } from "./archive-problem.ts";

type KeyPlaces = Pick<Config, "appSecret" | "dataDir">;

/** The keys that this installation signs its personal links with, as they go into an archive; null before its first start. */
export function findServerKey({ appSecret, dataDir }: KeyPlaces): string | null {
  const file = keyFile(dataDir);
  const keys = appSecret ?? (existsSync(file) ? readFileSync(file, "utf8") : null);
  return keys && keysIn(keys).join(",");
}

/** Puts the key of an archive where the program looks for it, and never over another one. What the operator should know is returned. */
export function keepServerKey(config: KeyPlaces, key: string | null): string | null {
  const present = findServerKey(config);
  if (key === null || present === key) return null;
  if (config.appSecret !== null) {
    return "Personal links that were given out before will not work: APP_SECRET is not the key of this archive. To have that key in DATA_DIR/key, restore without APP_SECRET.";
  }
  if (present !== null) {
    throw new ArchiveProblem(
      `${keyFile(config.dataDir)} holds another key than the archive. Move it away if it is of no use, and restore again.`,
    );
  }
  mkdirSync(config.dataDir, { recursive: true });
  writeFileSync(keyFile(config.dataDir), `${key}\n`, { mode: 0o600, flag: "wx", flush: true });
  return null;
}
