// SPDX-License-Identifier: EUPL-1.2
import { enableCompileCache, flushCompileCache } from "node:module";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Config, readConfig } from "#platform/config";
import { type EmbeddedServer, startOwnDatabase } from "#platform/embedded";
import { tellProblem } from "./tell-problem.ts";

enableCompileCache(join(import.meta.dirname, "../compile-cache"));
try {
  const config = readConfig(process.env);
  // PostgreSQL starts, and is then asked what is installed, while the rest of the program is read.
  const standing = standOn(config, startOwnDatabase(config));
  await start(standing).catch(async (error: unknown) => {
    await leave(standing);
    throw error;
  });
  flushCompileCache(); // also for a program that is killed later
} catch (error) {
  tellProblem(error);
}

type Standing = ReturnType<typeof standOn>;

async function standOn(config: Config, starting: Promise<EmbeddedServer | null>) {
  const [{ layGround }, embedded] = await Promise.all([import("./foundation.ts"), starting]);
  const ground = layGround(config, embedded);
  const settled = ground.settle("server");
  settled.catch(() => {}); // answered in serve: meanwhile the program is put together
  await setImmediate(); // the first question is on its way before that
  return { ground, settled };
}

async function start(standing: Standing): Promise<void> {
  standing.catch(() => {}); // answered where it is awaited
  // In pieces, so that what PostgreSQL answers meanwhile is heard.
  for (const read of [() => import("./installation.ts"), () => import("./front.ts")]) {
    await read();
    await setImmediate();
  }
  const { serve } = await import("./serve.ts");
  await serve(await standing, { demo: process.argv.includes("--demo") });
}

/** PostgreSQL ends with a program that cannot go on. */
async function leave(standing: Standing): Promise<void> {
  const { ground } = await standing.catch(() => ({ ground: null }));
  await ground?.close();
}
