// SPDX-License-Identifier: EUPL-1.2
import { readConfig } from "#platform/config";
import { tellProblem } from "../tell-problem.ts";
import { changeOperator, readAsked } from "./work/operators.ts";
import { say } from "./work/say.ts";
import { withGround } from "./work/with-ground.ts";

/** `npm run operator -- EMAIL [--end]`: also while Vrijplaats runs. */
async function runOperator(): Promise<void> {
  const asked = readAsked(process.argv.slice(2));
  say(await withGround(readConfig(process.env), async ({ db, now }) => await changeOperator(db, asked, now())));
}

await runOperator().catch(tellProblem);
