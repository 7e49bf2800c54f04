// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import type { Job } from "#platform/modules";
import { endPastShares } from "./share.commands.ts";

export const shareJobs: Job[] = [
  {
    queue: "selfhelp.end-shares",
    every: "1 * * * *", // a last day ends at midnight, wherever the house stands
    work: async ({ db, now }) => {
      await withActor(db, house, async (trx) => await endPastShares(trx, now()));
    },
  },
];
