// SPDX-License-Identifier: EUPL-1.2

import { house, type Transaction, withActor } from "#platform/db";
import type { Job, Module, Workshop } from "#platform/modules";
import { writeToCoordinators } from "../team/coordinator-letters.ts";
import { noteTold, removeForgotten } from "./source.commands.ts";
import { listDueSources, listSourcesToTell, lockSource } from "./source.queries.ts";
import { failuresBeforeTelling } from "./source.ts";
import { workOnSource } from "./take-in.ts";

const keptDays = 30;

export const sourceLetters: Module["letters"] = {
  "programme.source-failing": "programme:sources.mail.name",
  "programme.source-works": "programme:sources.mail.name",
  "programme.source-waits": "programme:sources.mail.name",
};

export const sourceJobs: Job[] = [
  { queue: "programme.pick-sources", every: "*/5 * * * *", work: pickSources },
  {
    queue: "programme.fetch-source",
    atOnce: 5,
    onEvent: async (workshop, { subjectId, centreId }) => {
      if (!centreId) return;
      await workOnSource(workshop, house, { id: subjectId, centreId, by: "schedule" });
      await tellAbout(workshop, subjectId);
    },
  },
];

export const sourceSubscriptions: Module["subscriptions"] = [
  { event: "programme.source-agreed", queue: "programme.fetch-source" },
];

/** A job for each agenda whose turn it is, so that one that is slow or broken is a matter of its own. */
export async function pickSources(workshop: Workshop): Promise<void> {
  const { db, jobs, now } = workshop;
  await withActor(db, house, async (trx) => {
    await removeForgotten(trx, now());
    for (const { id, centreId } of await listDueSources(trx, now())) {
      const ids = { eventId: 0, kind: "programme.source-due", subjectId: id, centreId };
      await jobs.send(trx, "programme.fetch-source", ids, { singletonKey: id });
    }
  });
  // What was broken off between fetching and telling is told now.
  for (const { id } of await listSourcesToTell(db)) await tellAbout(workshop, id);
}

/** Coordinators hear once that an agenda keeps failing, once that it is good again, and once that it waits for a yes. */
export async function tellAbout(workshop: Workshop, sourceId: string): Promise<void> {
  const { db, now } = workshop;
  await withActor(db, house, async (trx) => {
    const source = await lockSource(trx, sourceId);
    if (!source?.acceptedAt || source.pausedAt) return;
    if (source.waitingContent && !source.agreedAt && !source.toldWaitingAt) {
      await tell(workshop, trx, source, "waits");
      await noteTold(trx, sourceId, { toldWaitingAt: now() });
    }
    if (source.failures >= failuresBeforeTelling && !source.toldAt) {
      await tell(workshop, trx, source, "failing");
      await noteTold(trx, sourceId, { toldAt: now() });
    }
    if (source.failures === 0 && source.toldAt) {
      await tell(workshop, trx, source, "works");
      await noteTold(trx, sourceId, { toldAt: null });
    }
  });
}

type SourceNews = "failing" | "works" | "waits";
type LockedSource = NonNullable<Awaited<ReturnType<typeof lockSource>>>;

async function tell(workshop: Workshop, trx: Transaction, source: LockedSource, news: SourceNews): Promise<void> {
  const { id, centreId, name } = source;
  await writeToCoordinators(workshop, trx, {
    centreId,
    kind: `programme.source-${news}`,
    path: `/beheer/bronnen/${id}`,
    onceKey: ["programme.source", news, id, workshop.now().epochMilliseconds].join("-"),
    keptDays,
    // The address of the agenda itself may be a secret, so it stays out.
    write: ({ t, centre, link }) => ({
      subject: t("programme:sources.mail.subject"),
      paragraphs: [
        t("programme:sources.mail.greeting"),
        t(`programme:sources.mail.${news}`, { name }),
        `${t("programme:sources.mail.look")}\n${link}`,
        centre,
      ],
    }),
  });
}
