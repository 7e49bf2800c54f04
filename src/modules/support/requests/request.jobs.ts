// SPDX-License-Identifier: EUPL-1.2
import { formatDate, localToday } from "#platform/clock";
import { house, type Transaction, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Job, Module, Workshop } from "#platform/modules";
import { listGoingBefore } from "./clearing.queries.ts";
import { findRequestToTell } from "./letters.queries.ts";
import { type ToTell, writeToAsker } from "./letters.ts";

const daysBefore = 14;

export const requestLetters: Module["letters"] = {
  "support.asked": "support:requests.mail.askedName",
  "support.goes-soon": "support:requests.mail.goesName",
};
export const requestJobs: Job[] = [
  { queue: "support.tell-asked", onEvent: tellAsked },
  { queue: "support.tell-goes-soon", every: "20 9 * * *", work: tellGoesSoon },
];
export const requestSubscriptions: Module["subscriptions"] = [{ event: "support.asked", queue: "support.tell-asked" }];

/** The link to their own page, for who left an address. */
async function tellAsked(workshop: Workshop, { subjectId }: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const request = await findRequestToTell(trx, subjectId);
    if (request) await writeAsked(workshop, trx, request);
  });
}

async function writeAsked(workshop: Workshop, trx: Transaction, request: ToTell): Promise<void> {
  await writeToAsker(workshop, trx, request, {
    kind: "support.asked",
    onceKey: `support.asked-${request.id}`,
    write: (t) => ({ subject: t("support:requests.mail.subject"), text: t("support:requests.mail.asked") }),
  });
}

/** Two weeks before a request goes by itself for which nobody was found: one tap lets it stand. */
async function tellGoesSoon(workshop: Workshop): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const until = workshop.now().add({ hours: daysBefore * 24 });
    for (const { goesAt, ...request } of await listGoingBefore(trx, until)) {
      await writeToAsker(workshop, trx, request, {
        kind: "support.goes-soon",
        onceKey: `support.goes-soon-${request.id}-${goesAt.epochMilliseconds}`,
        write: (t, { language, timeZone }) => ({
          subject: t("support:requests.mail.subject"),
          text: t("support:requests.mail.goes", { day: formatDate(localToday(goesAt, timeZone), language) }),
        }),
      });
    }
  });
}
