// SPDX-License-Identifier: EUPL-1.2
import { house, type Transaction, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Identity } from "#platform/identity";
import type { Job, Module, Workshop } from "#platform/modules";
import { type Letter, writeNeutralLetter } from "../matching/letters.ts";
import { findLanguageOf } from "../paths/letters.queries.ts";
import { supportToken } from "../paths/path-links.ts";
import { findEndedToTell } from "./closing.queries.ts";

type FindEmails = Identity["findEmails"];
type ToTell = NonNullable<Awaited<ReturnType<typeof findEndedToTell>>>;
type Addressed = Pick<Letter, "to" | "language" | "path">;

export function closingJobs(findEmails: FindEmails): Job[] {
  return [
    {
      queue: "support.tell-ended-holder",
      onEvent: async (workshop, event) => {
        await tell(workshop, event, "support:closing.mail.endedToHolder", async (_trx, path) => {
          return await holderOf(workshop, findEmails, path);
        });
      },
    },
    {
      queue: "support.tell-ended-peer",
      onEvent: async (workshop, event) => {
        await tell(workshop, event, "support:closing.mail.endedToPeer", async (trx, path) => {
          return await peerOf(trx, findEmails, path);
        });
      },
    },
    {
      queue: "support.tell-reopened",
      onEvent: async (workshop, event) => {
        await tell(workshop, event, "support:closing.mail.reopened", async (trx, path) => {
          return await peerOf(trx, findEmails, path);
        });
      },
    },
  ];
}

/** Whoever closed it knows; the other hears it. */
export const closingSubscriptions: Module["subscriptions"] = [
  { event: "support.path-ended-by-peer", queue: "support.tell-ended-holder" },
  { event: "support.path-ended-by-holder", queue: "support.tell-ended-peer" },
  { event: "support.path-reopened", queue: "support.tell-reopened" },
];

/** Neutral; for who left no address there is none: who walked along tells them. */
async function tell(
  workshop: Workshop,
  { eventId, subjectId }: EventIds,
  text: Letter["text"],
  find: (trx: Transaction, path: ToTell) => Promise<Addressed | null>,
): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const path = await findEndedToTell(trx, subjectId);
    const addressed = path && (await find(trx, path));
    if (!addressed) return;
    const { centreId } = path;
    await writeNeutralLetter(workshop, trx, { ...addressed, centreId, text, onceKey: `support.closing-${eventId}` });
  });
}

async function holderOf(
  { keys }: Workshop,
  findEmails: FindEmails,
  { id, personId, email, language, linkVersion }: ToTell,
): Promise<Addressed | null> {
  if (personId === null) {
    const path = `/traject/${supportToken(keys, { id, linkVersion })}/afronden`;
    return email === null ? null : { to: email, language, path };
  }
  const to = (await findEmails([personId])).get(personId) ?? email;
  return to ? { to, language, path: `/mijn-plek/traject/${id}/afronden` } : null;
}

async function peerOf(trx: Transaction, findEmails: FindEmails, { id, peerId }: ToTell): Promise<Addressed | null> {
  const to = peerId === null ? undefined : (await findEmails([peerId])).get(peerId);
  if (!to || peerId === null) return null;
  return { to, language: await findLanguageOf(trx, peerId), path: `/team/trajecten/${id}/afronden` };
}
