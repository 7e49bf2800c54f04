// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import { join } from "node:path";

/** The demo, built and started anew whenever a source file changes. */
const root = join(import.meta.dirname, "..");
let program: ChildProcess | null = null;
let queue = restart();
let planned: NodeJS.Timeout | undefined;

watch(join(root, "src"), { recursive: true }, () => {
  clearTimeout(planned);
  planned = setTimeout(() => {
    queue = queue.then(restart);
  }, 200);
});

async function restart(): Promise<void> {
  if (program && program.exitCode === null) {
    program.kill("SIGTERM");
    await once(program, "exit");
  }
  const { status } = spawnSync("node", ["scripts/build.ts"], { cwd: root, stdio: "inherit" });
  if (status !== 0) return;
  program = spawn("node", ["dist/server/main.mjs", "--demo"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, DATA_DIR: process.env.DATA_DIR ?? "data/demo" },
  });
}
