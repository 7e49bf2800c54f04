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
  const starting = startOwnDatabase(config);
  const standing = standOn(config, starting);
  standing.catch(() => {}); // answered where it is awaited
  // In pieces, so that what PostgreSQL answers meanwhile is heard.
  for (const read of [() => import("./installation.ts"), () => import("./front.ts")]) {
    await read();
    await setImmediate();
  }
  const { serve } = await import("./serve.ts");
  await serve(await standing, { demo: process.argv.includes("--demo") });
  flushCompileCache(); // also for a program that is killed later
} catch (error) {
  tellProblem(error);
}

async function standOn(config: Config, starting: Promise<EmbeddedServer | null>) {
  const [{ layGround }, embedded] = await Promise.all([import("./foundation.ts"), starting]);
  const ground = layGround(config, embedded);
  const settled = ground.settle("server");
  settled.catch(() => {}); // answered in serve: meanwhile the program is put together
  await setImmediate(); // the first question is on its way before that
  return { ground, settled };
}
