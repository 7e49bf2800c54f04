// SPDX-License-Identifier: EUPL-1.2
import { enableCompileCache, flushCompileCache } from "node:module";
import { join } from "node:path";
import { readConfig } from "#platform/config";
import { startEmbedded } from "#platform/embedded";
import { tellProblem } from "./tell-problem.ts";

enableCompileCache(join(import.meta.dirname, "../compile-cache"));
try {
  const config = readConfig(process.env);
  // PostgreSQL starts while the rest of the program is read.
  const starting = config.server ? null : startEmbedded(config.dataDir);
  starting?.catch(() => {}); // answered where it is awaited
  const { serve } = await import("./serve.ts");
  await serve(config, starting, { demo: process.argv.includes("--demo") });
  flushCompileCache(); // also for a program that is killed later
} catch (error) {
  tellProblem(error);
}
