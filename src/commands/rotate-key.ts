// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { readConfig } from "#platform/config";
import { tellProblem } from "../tell-problem.ts";
import { readKeyWish, rotateKey } from "./work/key-rotation.ts";
import { say } from "./work/say.ts";
import { needDatabase, withOwner } from "./work/with-owner.ts";

/** `npm run rotate-key`, and later `npm run rotate-key -- --drop`: also while Vrijplaats runs, which takes it up when it starts anew. */
async function rotate(): Promise<void> {
  const wish = readKeyWish(process.argv.slice(2));
  const config = readConfig(process.env);
  needDatabase(config, "There is no key to replace");
  const lines = await withOwner(config, async (db) => await rotateKey(db, config, wish, Temporal.Now.instant()));
  say(lines.join("\n"));
}

await rotate().catch(tellProblem);
