// SPDX-License-Identifier: EUPL-1.2
import { findFailingSource, problemInWords } from "#modules/network";
import { localToday } from "#platform/clock";
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Job, Module, Workshop } from "#platform/modules";
import { writeToCoordinators } from "../team/coordinator-letters.ts";

export const directoryLetters: Module["letters"] = {
  "programme.directory": "programme:directoryLetter.name",
  "programme.directory-source": "programme:directorySource.name",
};
export const directoryJobs: Job[] = [
  { queue: "programme.tell-directory", onEvent: tellThatItAsks },
  { queue: "programme.tell-source", onEvent: tellThatSourceFails },
];
export const directorySubscriptions: Module["subscriptions"] = [
  { event: "network.asks-attention", queue: "programme.tell-directory" },
  { event: "network.source-fails", queue: "programme.tell-source" },
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

/** What it says is wrong is what is wrong now: good again meanwhile is no letter. */
async function tellThatSourceFails(workshop: Workshop, { eventId, subjectId, centreId }: EventIds): Promise<void> {
  if (centreId === null) return;
  await withActor(workshop.db, house, async (trx) => {
    const source = await findFailingSource(trx, subjectId);
    if (!source) return;
    const { name, problem, problemStatus } = source;
    await writeToCoordinators(workshop, trx, {
      centreId,
      kind: "programme.directory-source",
      path: `/team/wegwijzer/bronnen/${subjectId}`,
      onceKey: `programme.directory-source-${eventId}`,
      keptDays: 30,
      write: ({ t, centre, link }) => ({
        subject: t("programme:directorySource.subject"),
        paragraphs: [
          t("programme:directorySource.text", { name }),
          problemInWords(problem, problemStatus, t),
          t("programme:directorySource.stays"),
          `${t("programme:directorySource.look")}\n${link}`,
          centre,
        ],
      }),
    });
  });
}
