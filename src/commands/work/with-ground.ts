// SPDX-License-Identifier: EUPL-1.2
import type { Config } from "#platform/config";
import { startOwnDatabase } from "#platform/embedded";
import { type Ground, layGround } from "../../foundation.ts";

/** As the program itself does it, also beside one that runs. The last to leave stops the embedded database. */
export async function withGround<Result>(config: Config, work: (ground: Ground) => Promise<Result>): Promise<Result> {
  const ground = layGround(config, await startOwnDatabase(config));
  await ground.settle("attached");
  try {
    return await work(ground);
  } finally {
    await ground.close();
  }
}
