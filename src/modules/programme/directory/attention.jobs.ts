// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Job, Module, Workshop } from "#platform/modules";
import { writeToCoordinators } from "../team/coordinator-letters.ts";

export const directoryLetters: Module["letters"] = { "programme.directory": "programme:directoryLetter.name" };
export const directoryJobs: Job[] = [{ queue: "programme.tell-directory", onEvent: tellThatItAsks }];
export const directorySubscriptions: Module["subscriptions"] = [
  { event: "network.asks-attention", queue: "programme.tell-directory" },
];

/** That something of the directory waits, and nothing of what: at most once a day. */
async function tellThatItAsks(workshop: Workshop, { centreId }: EventIds): Promise<void> {
  if (centreId === null) return;
  const today = localToday(workshop.now(), "Europe/Amsterdam");
  await withActor(workshop.db, house, async (trx) => {
    await writeToCoordinators(workshop, trx, {
      centreId,
      kind: "programme.directory",
      path: "/team/wegwijzer",
      onceKey: `programme.directory-${centreId}-${today}`,
      keptDays: 14,
      write: ({ t, centre, link }) => ({
        subject: t("programme:directoryLetter.subject"),
        paragraphs: [t("programme:directoryLetter.text"), link, centre],
      }),
    });
  });
}
