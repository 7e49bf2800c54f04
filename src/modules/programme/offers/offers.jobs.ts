// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Job, Module, Workshop } from "#platform/modules";
import { writeToCoordinators } from "../team/coordinator-letters.ts";

export const offersLetters: Module["letters"] = { "programme.proposal": "programme:offers.mail.name" };

export const offersJobs: Job[] = [{ queue: "programme.tell-proposal", onEvent: tellProposal }];
export const offersSubscriptions: Module["subscriptions"] = [
  { event: "programme.proposed", queue: "programme.tell-proposal" },
];

/** Says that a proposal waits, and nothing of what it says or who sent it. */
async function tellProposal(workshop: Workshop, { subjectId, centreId }: EventIds) {
  if (centreId === null) return;
  await withActor(workshop.db, house, async (trx) => {
    await writeToCoordinators(workshop, trx, {
      centreId,
      kind: "programme.proposal",
      path: "/team/voorstellen",
      onceKey: `programme.proposal-${subjectId}`,
      keptDays: 14,
      write: ({ t, centre, link }) => ({
        subject: t("programme:offers.mail.subject"),
        paragraphs: [t("programme:offers.mail.text"), `${t("programme:offers.mail.link")}\n${link}`, centre],
      }),
    });
  });
}
