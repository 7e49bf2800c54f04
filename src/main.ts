// SPDX-License-Identifier: EUPL-1.2
import { readConfig } from "#platform/config";
import { startEmbedded } from "#platform/db";

// PostgreSQL starts while the rest of the program is read.
const config = readConfig(process.env);
const starting = config.server ? null : startEmbedded(config.dataDir);
starting?.catch(() => {}); // answered below, where it is awaited
const { serve } = await import("./serve.ts");

try {
  await serve(config, await starting, { demo: process.argv.includes("--demo") });
} catch (error) {
  const { tellProblem } = await import("./tell-problem.ts");
  tellProblem(error);
}
