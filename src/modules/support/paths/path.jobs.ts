// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Identity } from "#platform/identity";
import type { Job, Module, Workshop } from "#platform/modules";
import { writeNeutralLetter } from "../matching/letters.ts";
import { findHolderToTell, findLanguageOf } from "./letters.queries.ts";
import { supportToken } from "./path-links.ts";

type FindEmails = Identity["findEmails"];

export function pathJobs(findEmails: FindEmails): Job[] {
  return [
    {
      queue: "support.tell-erased",
      onEvent: async (workshop, event) => await tellErased(workshop, findEmails, event),
    },
    { queue: "support.tell-opened", onEvent: tellOpened },
  ];
}

export const pathSubscriptions: Module["subscriptions"] = [
  { event: "support.path-erased", queue: "support.tell-erased" },
  { event: "support.opened-in-emergency", queue: "support.tell-opened" },
];

/** The event is about the peer worker: of what was erased nothing is left to name. */
async function tellErased(
  workshop: Workshop,
  findEmails: FindEmails,
  { eventId, subjectId: peerId, centreId }: EventIds,
): Promise<void> {
  const to = (await findEmails([peerId])).get(peerId);
  if (!to || centreId === null) return;
  await withActor(workshop.db, house, async (trx) => {
    await writeNeutralLetter(workshop, trx, {
      ...{ centreId, to, language: await findLanguageOf(trx, peerId), path: "/team/trajecten" },
      text: "support:paths.letters.erased",
      onceKey: `support.erased-${eventId}`,
    });
  });
}

/** One letter a day: who it was and why, each time, stands on the page that it leads to. */
async function tellOpened(workshop: Workshop, { subjectId }: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const path = await findHolderToTell(trx, subjectId);
    if (!path?.email) return;
    const day = localToday(workshop.now(), path.timeZone);
    await writeNeutralLetter(workshop, trx, {
      ...{ centreId: path.centreId, to: path.email, language: path.language },
      path: `/traject/${supportToken(workshop.keys, path)}/wie-las-mee`,
      text: "support:paths.letters.opened",
      onceKey: `support.opened-${subjectId}-${day}`,
    });
  });
}
