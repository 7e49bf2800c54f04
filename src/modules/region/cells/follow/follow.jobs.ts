// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import { house, withActor } from "#platform/db";
import type { Job, Module, Workshop } from "#platform/modules";
import { listRegionsWithMap } from "../doubles/telling.queries.ts";
import { tellWhoDoTheSame } from "../doubles/telling.ts";
import { followCells } from "./follow.commands.ts";

const zone = "Europe/Amsterdam";

export const cellJobs: Job[] = [
  { queue: "region.follow-cells", onEvent: async (workshop, { subjectId }) => await followRegion(workshop, subjectId) },
  { queue: "region.every-morning", every: "25 7 * * *", work: followEveryRegion },
];
export const cellSubscriptions: Module["subscriptions"] = [
  { event: "region.drawn", queue: "region.follow-cells" },
  { event: "region.cells-changed", queue: "region.follow-cells" },
];

/** Two weeks pass, and so does the day on which something would come, without anybody doing anything. */
async function followEveryRegion(workshop: Workshop): Promise<void> {
  const regions = await withActor(workshop.db, house, listRegionsWithMap);
  for (const regionId of regions) await followRegion(workshop, regionId);
}

export async function followRegion(workshop: Workshop, regionId: string): Promise<void> {
  const today = localToday(workshop.now(), zone);
  await withActor(workshop.db, house, async (trx) => {
    await followCells(trx, regionId, today);
    await tellWhoDoTheSame(workshop, trx, regionId, today);
  });
}
