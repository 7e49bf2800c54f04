// SPDX-License-Identifier: EUPL-1.2
import { listKeeperAddresses, writeLetter } from "#modules/network";
import { formatDate } from "#platform/clock";
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import { readLanguage } from "#platform/i18n";
import type { Job, Module, Workshop } from "#platform/modules";
import { findPollToTell, listAsked } from "./poll.queries.ts";

export const pollLetters: Module["letters"] = { "region.support": "region:cooperation.mail.supportName" };
export const pollJobs: Job[] = [{ queue: "region.ask-support", onEvent: askEverybody }];
export const pollSubscriptions: Module["subscriptions"] = [
  { event: "region.support-asked", queue: "region.ask-support" },
];

/** The same link for all, so that an answer does not tell whose it is. */
async function askEverybody(workshop: Workshop, { subjectId, centreId }: EventIds): Promise<void> {
  if (centreId === null) return;
  await withActor(workshop.db, house, async (trx) => {
    const poll = await findPollToTell(trx, subjectId);
    if (!poll) return;
    for (const organizationId of await listAsked(trx, poll.regionId)) {
      for (const { id, email, language } of await listKeeperAddresses(trx, organizationId)) {
        const receiver = { address: email, language, centreId, path: `/samenwerken/peiling/${poll.id}` };
        await writeLetter(workshop, trx, receiver, {
          kind: "region.support",
          onceKey: `region.support-${poll.id}-${id}`,
          write: (t, centre) => ({
            subject: t("region:cooperation.mail.supportSubject"),
            text: t("region:cooperation.mail.supportText", {
              ...{ centre, about: poll.about, day: formatDate(poll.untilOn, readLanguage(language)) },
            }),
          }),
        });
      }
    }
  });
}
