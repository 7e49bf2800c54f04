// SPDX-License-Identifier: EUPL-1.2
import { eraseAgain } from "#modules/site";
import type { Config } from "#platform/config";
import type { EmbeddedServer } from "#platform/embedded";
import { layGround } from "../../foundation.ts";
import { withProgram } from "./with-program.ts";

/** Erases what an older back-up brought back, with everything that the modules know to erase. Says how many. */
export async function eraseComeBack(config: Config, embedded: EmbeddedServer | null): Promise<number> {
  const ground = layGround(config, embedded);
  try {
    return await withProgram(
      ground,
      async ({ personalTables, identity }) => await eraseAgain(ground.db, personalTables, identity.findEmails),
    );
  } finally {
    await ground.close();
  }
}
