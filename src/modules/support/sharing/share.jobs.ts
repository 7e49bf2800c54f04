// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import type { Job, Module } from "#platform/modules";
import { endShareOf } from "./share.commands.ts";

export const shareJobs: Job[] = [
  {
    queue: "support.end-share",
    onEvent: async ({ db, now }, { subjectId }) => {
      await withActor(db, house, async (trx) => await endShareOf(trx, subjectId, now()));
    },
  },
];

/** The consent itself closes it at once; from here it also stands among what is over. */
export const shareSubscriptions: Module["subscriptions"] = [
  { event: "people.consent-withdrawn", queue: "support.end-share" },
];
