// SPDX-License-Identifier: EUPL-1.2
import { ConfigProblem, readConfig } from "#platform/config";
import { house, withActor } from "#platform/db";
import { startEmbedded } from "#platform/embedded";
import { unbuiltAssets } from "#platform/http";
import { findPersonIdByEmail } from "#platform/identity";
import { createProgram } from "../app.ts";
import { layGround } from "../foundation.ts";
import { tellProblem } from "../tell-problem.ts";

/**
 * `npm run sign-in-link EMAIL`: for a coordinator who has no second factor, and nobody at the desk who can make a code
 * card. Whoever can run this can read the whole database, so the link counts as one. Also while Vrijplaats runs.
 */
async function makeLink(): Promise<void> {
  const [email, ...others] = process.argv.slice(2);
  if (!email || others.length > 0) throw new ConfigProblem("Say for whom: npm run sign-in-link EMAIL");
  const config = readConfig(process.env);
  const ground = layGround(config, config.server ? null : await startEmbedded(config.dataDir));
  await ground.settle("attached");
  const { identity, jobs, close } = createProgram({ ...ground, assets: unbuiltAssets });
  try {
    const personId = await withActor(ground.db, house, async (trx) => await findPersonIdByEmail(trx, email));
    if (!personId) throw new ConfigProblem("Nobody signs in with this address.");
    const link = await identity.makeSignInLink(personId);
    process.stdout.write(
      `${link}\nIt works once, for a day. Make a code card with it, under Mijn plek, Beveiliging.\n`,
    );
  } finally {
    await Promise.all([jobs.stop(), close()]);
    await ground.close();
  }
}

await makeLink().catch(tellProblem);
