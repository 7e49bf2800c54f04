// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import { describeError } from "#platform/log";
import type { Job, Workshop } from "#platform/modules";
import { drawRegion } from "./draw.commands.ts";
import { listRegionsToDraw } from "./drawing.queries.ts";

export const mapJobs: Job[] = [{ queue: "region.draw", every: "* * * * *", work: drawAll }];

/** Each region by itself: one whose drawing goes wrong leaves the others theirs. */
export async function drawAll({ db, log, now }: Pick<Workshop, "db" | "log" | "now">): Promise<void> {
  for (const regionId of await listRegionsToDraw(db)) {
    try {
      await withActor(db, house, async (trx) => await drawRegion(trx, regionId, now()));
    } catch (error) {
      log.error({ regionId, error: describeError(error) }, "a region was not drawn");
    }
  }
}
