// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { ConfigProblem, readConfig } from "#platform/config";
import { readKeyWish, rotateKey } from "../key-rotation.ts";
import { tellProblem } from "../tell-problem.ts";
import { withOwner } from "../with-owner.ts";

/** `npm run rotate-key`, and later `npm run rotate-key -- --drop`: also while Vrijplaats runs, which takes it up when it starts anew. */
async function rotate(): Promise<void> {
  const wish = readKeyWish(process.argv.slice(2));
  const config = readConfig(process.env);
  if (!config.server && !existsSync(join(config.dataDir, "postgres"))) {
    throw new ConfigProblem(`There is no key to replace: ${config.dataDir} holds no database. Is DATA_DIR right?`);
  }
  const lines = await withOwner(config, async (db) => await rotateKey(db, config, wish, Temporal.Now.instant()));
  process.stdout.write(`${lines.join("\n")}\n`);
}

await rotate().catch(tellProblem);
