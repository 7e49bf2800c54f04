// SPDX-License-Identifier: EUPL-1.2
import { getCentre } from "#modules/network";
import { house, type Transaction, withActor } from "#platform/db";
import { inLanguage } from "#platform/http";
import { completeLanguages } from "#platform/i18n";
import type { Job, Module, Workshop } from "#platform/modules";
import { noteTold, removeForgotten } from "./source.commands.ts";
import { type SourceNews, writeSourceMail } from "./source.mails.ts";
import { listCoordinators, listDueSources, listSourcesToTell, lockSource } from "./source.queries.ts";
import { failuresBeforeTelling } from "./source.ts";
import { workOnSource } from "./take-in.ts";

const daysKept = 30;

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

type LockedSource = NonNullable<Awaited<ReturnType<typeof lockSource>>>;

async function tell(workshop: Workshop, trx: Transaction, source: LockedSource, news: SourceNews): Promise<void> {
  const { config, mail, now, texts } = workshop;
  const { origin, frame } = await getCentre(trx, source.centreId, config.publicUrl);
  for (const coordinator of await listCoordinators(trx, source.centreId)) {
    const language = completeLanguages.find((one) => one === coordinator.language) ?? completeLanguages[0];
    const link = origin + inLanguage(language, `/beheer/bronnen/${source.id}`);
    const letter = writeSourceMail(news, { name: source.name, centre: frame.name, link, t: texts(language) });
    await mail.queueMessage(
      trx,
      {
        ...letter,
        centreId: source.centreId,
        kind: `programme.source-${news}`,
        address: coordinator.email,
        holdsLink: false,
        onceKey: ["programme.source", news, source.id, coordinator.id, now().epochMilliseconds].join("-"),
        keptUntil: now().add({ hours: daysKept * 24 }),
      },
      now(),
    );
  }
}
