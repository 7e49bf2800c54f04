// SPDX-License-Identifier: EUPL-1.2
import { eraseAgain } from "#modules/site";
import type { Config } from "#platform/config";
import type { EmbeddedServer } from "#platform/embedded";
import { unbuiltAssets } from "#platform/http";
import { createProgram } from "./app.ts";
import { layGround } from "./foundation.ts";

/** Erases what an older back-up brought back, with everything that the modules know to erase. Says how many. */
export async function eraseComeBack(config: Config, embedded: EmbeddedServer | null): Promise<number> {
  const ground = layGround(config, embedded);
  const { personalTables, identity, jobs, close } = createProgram({ ...ground, assets: unbuiltAssets });
  try {
    return await eraseAgain(ground.db, personalTables, identity.findEmails);
  } finally {
    await Promise.all([jobs.stop(), close()]);
    await ground.close();
  }
}
