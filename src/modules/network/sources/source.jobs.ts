// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import type { Job, Workshop } from "#platform/modules";
import { listDueSources } from "./source.queries.ts";
import { workOnSource } from "./take-in.ts";
import { removeOldUploads } from "./upload.commands.ts";

/** One turn of a source; a large one takes more of them. */
const turnMs = 8 * 60_000;

export const directorySourceJobs: Job[] = [
  { queue: "network.pick-sources", every: "*/5 * * * *", work: pickSources },
  {
    queue: "network.read-source",
    onEvent: async (workshop, { subjectId }) => {
      await workOnSource(workshop, house, subjectId, turnMs);
    },
  },
];

/** A job for each source whose turn it is; they are read one after the other. */
async function pickSources({ db, jobs, now }: Workshop): Promise<void> {
  await withActor(db, house, async (trx) => {
    await removeOldUploads(trx, now());
    for (const { id } of await listDueSources(trx, now())) {
      const ids = { eventId: 0, kind: "network.source-due", subjectId: id, centreId: null };
      await jobs.send(trx, "network.read-source", ids, { singletonKey: id });
    }
  });
}
