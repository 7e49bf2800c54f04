// SPDX-License-Identifier: EUPL-1.2
import { readConfig } from "#platform/config";
import { startEmbedded } from "#platform/embedded";
import { layGround } from "../foundation.ts";
import { changeOperator, readAsked } from "../operators.ts";
import { tellProblem } from "../tell-problem.ts";

/** `npm run operator -- EMAIL [--end]`: also while Vrijplaats runs. */
async function runOperator(): Promise<void> {
  const asked = readAsked(process.argv.slice(2));
  const config = readConfig(process.env);
  const ground = layGround(config, config.server ? null : await startEmbedded(config.dataDir));
  await ground.settle("attached");
  try {
    process.stdout.write(`${await changeOperator(ground.db, asked, ground.now())}\n`);
  } finally {
    await ground.close();
  }
}

await runOperator().catch(tellProblem);
