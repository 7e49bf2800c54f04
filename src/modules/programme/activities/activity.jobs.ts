// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { Job, Workshop } from "#platform/modules";
import { planOccurrences } from "../dates/occurrence.commands.ts";
import { listActivityIdsAfter } from "./activity.queries.ts";

const activitiesAtOnce = 200;

export const activityJobs: Job[] = [
  { queue: "programme.plan", every: "10 3 * * *", work: async (workshop) => await planAllActivities(workshop) },
];

/** Every night the dates of the day that came into sight; one transaction per activity, so that nobody waits for long. */
export async function planAllActivities({ db, now }: Pick<Workshop, "db" | "now">): Promise<void> {
  let last: string | null = null;
  do {
    const batch: { id: string }[] = await listActivityIdsAfter(db, last, activitiesAtOnce);
    for (const { id } of batch) {
      await withActor(db, house, async (trx) => {
        const { changed, centreId } = await planOccurrences(trx, id, now());
        if (changed) await raiseContentVersion(trx, centreId);
      });
    }
    last = batch.at(-1)?.id ?? null;
  } while (last !== null);
}
