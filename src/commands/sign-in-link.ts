// SPDX-License-Identifier: EUPL-1.2
import { readConfig } from "#platform/config";
import { startEmbedded } from "#platform/embedded";
import { unbuiltAssets } from "#platform/http";
import { createProgram } from "../app.ts";
import { layGround } from "../foundation.ts";
import { linkFor } from "../sign-in-link.ts";
import { tellProblem } from "../tell-problem.ts";

/**
 * `npm run sign-in-link EMAIL`: for a coordinator who has no second factor, and nobody at the desk who can make a code
 * card. Also while Vrijplaats runs.
 */
async function makeLink(): Promise<void> {
  const config = readConfig(process.env);
  const ground = layGround(config, config.server ? null : await startEmbedded(config.dataDir));
  await ground.settle("attached");
  const { identity, jobs, close } = createProgram({ ...ground, assets: unbuiltAssets });
  try {
    const link = await linkFor({ db: ground.db, identity }, process.argv.slice(2));
    process.stdout.write(
      `${link}\nIt works once, for a day. Make a code card with it, under Mijn plek, Beveiliging.\n`,
    );
  } finally {
    await Promise.all([jobs.stop(), close()]);
    await ground.close();
  }
}

await makeLink().catch(tellProblem);
