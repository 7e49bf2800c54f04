// SPDX-License-Identifier: EUPL-1.2
import { writeToCoordinators } from "#modules/programme";
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Job, Module, Workshop } from "#platform/modules";

export const releaseLetters: Module["letters"] = { "region.release": "region:releases.letter.name" };
export const releaseJobs: Job[] = [{ queue: "region.tell-proposed-release", onEvent: tellProposed }];
export const releaseSubscriptions: Module["subscriptions"] = [
  { event: "region.release-proposed", queue: "region.tell-proposed-release" },
];

/** Says that a second yes is asked for, and nothing of what is in the document. */
async function tellProposed(workshop: Workshop, { eventId, subjectId, centreId }: EventIds): Promise<void> {
  if (centreId === null) return;
  await withActor(workshop.db, house, async (trx) => {
    await writeToCoordinators(workshop, trx, {
      centreId,
      kind: "region.release",
      path: `/team/vrijgeven/${subjectId}`,
      onceKey: `region.release-${eventId}`,
      keptDays: 30,
      write: ({ t, centre, link }) => ({
        subject: t("region:releases.letter.subject"),
        paragraphs: [t("region:releases.letter.text"), link, centre],
      }),
    });
  });
}
