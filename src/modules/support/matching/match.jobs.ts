// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import type { Identity } from "#platform/identity";
import type { Job, Module, Workshop } from "#platform/modules";
import { supportToken } from "../paths/path-links.ts";
import { findMatchToTell } from "./letters.queries.ts";
import { writeNeutralLetter } from "./letters.ts";
import { lookForRoom, tellOfRoom } from "./room.jobs.ts";

type FindEmails = Identity["findEmails"];

/** `findEmails` knows where a peer worker gets a sign. */
export function matchJobs(findEmails: FindEmails): Job[] {
  return [
    {
      queue: "support.tell-peer",
      onEvent: async (workshop, event) => await tellPeer(workshop, findEmails, event),
    },
    { queue: "support.tell-asker", onEvent: tellAsker },
    { queue: "support.tell-room", onEvent: tellOfRoom },
    { queue: "support.look-for-room", every: "30 9 * * *", work: lookForRoom },
  ];
}

export const matchSubscriptions: Module["subscriptions"] = [
  { event: "support.match-for-peer", queue: "support.tell-peer" },
  { event: "support.match-for-asker", queue: "support.tell-asker" },
  { event: "support.room-came", queue: "support.tell-room" },
];

export const matchLetters: Module["letters"] = {
  "support.message": "support:matching.mail.name",
  "support.room": "support:matching.mail.teamName",
};

async function tellPeer(workshop: Workshop, findEmails: FindEmails, event: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const match = await findMatchToTell(trx, event.subjectId);
    if (!match?.peerId) return;
    const to = (await findEmails([match.peerId])).get(match.peerId);
    if (!to) return;
    await writeNeutralLetter(workshop, trx, {
      centreId: match.centreId,
      to,
      language: match.peerLanguage ?? "nl",
      path: "/team/traject-vragen",
      text: match.endedBy === "asker" ? "support:matching.mail.notNeeded" : "support:matching.mail.peer",
      onceKey: `support.match-${event.eventId}`,
    });
  });
}

/** Only who left an address; who left a telephone number hears it from the peer worker. */
async function tellAsker(workshop: Workshop, event: EventIds): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    const match = await findMatchToTell(trx, event.subjectId);
    if (!match?.email) return;
    const { requestId: id, linkVersion } = match;
    await writeNeutralLetter(workshop, trx, {
      centreId: match.centreId,
      to: match.email,
      language: match.language,
      path: `/vraag/${supportToken(workshop.keys, { id, linkVersion })}`,
      text: "support:matching.mail.asker",
      onceKey: `support.match-${event.eventId}`,
    });
  });
}
