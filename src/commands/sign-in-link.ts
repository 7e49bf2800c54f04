// SPDX-License-Identifier: EUPL-1.2
import { readConfig } from "#platform/config";
import { tellProblem } from "../tell-problem.ts";
import { say } from "./work/say.ts";
import { linkFor } from "./work/sign-in-link.ts";
import { withGround } from "./work/with-ground.ts";
import { withProgram } from "./work/with-program.ts";

/**
 * `npm run sign-in-link EMAIL`: for a coordinator who has no second factor, and nobody at the desk who can make a code
 * card. Also while Vrijplaats runs.
 */
async function makeLink(): Promise<void> {
  const words = process.argv.slice(2);
  await withGround(readConfig(process.env), async (ground) => {
    await withProgram(ground, async ({ identity }) => say(await linkFor({ db: ground.db, identity }, words)));
  });
  say("It works once, for a day. Make a code card with it, under Mijn plek, Beveiliging.");
}

await makeLink().catch(tellProblem);
