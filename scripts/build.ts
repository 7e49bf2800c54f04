// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildAssets } from "./build-assets.ts";
import { buildServer } from "./build-server.ts";

const root = join(import.meta.dirname, "..");
const out = join(root, "dist");
const fresh = join(root, `dist.${process.pid}`);

/** The server in one folder of files, and what a browser gets in another: both or neither. */
async function buildAll(): Promise<void> {
  mkdirSync(fresh);
  process.on("exit", () => rmSync(fresh, { recursive: true, force: true })); // what a failed build leaves
  await Promise.all([buildServer(join(fresh, "server")), buildAssets(join(fresh, "assets"))]);
  rmSync(out, { recursive: true, force: true });
  renameSync(fresh, out);
}

/** True when nothing that goes into the build is newer than it. */
function isFresh(): boolean {
  const built = join(out, "server/main.mjs");
  if (!existsSync(built)) return false;
  const builtMs = statSync(built).mtimeMs;
  const sources = ["src", "migrations", "package-lock.json", "scripts"].flatMap((name) => {
    const path = join(root, name);
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: "utf8" }).map((file) => join(path, file));
  });
  return sources.every((path) => statSync(path).mtimeMs <= builtMs);
}

if (!(process.argv.includes("--unless-fresh") && isFresh())) await buildAll();
