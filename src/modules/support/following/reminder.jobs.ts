// SPDX-License-Identifier: EUPL-1.2
import { getCentre } from "#modules/network";
import { wantsMail } from "#modules/people";
import { formatDay, localToday } from "#platform/clock";
import { house, type Transaction, withActor } from "#platform/db";
import { inLanguage } from "#platform/http";
import { readLanguage } from "#platform/i18n";
import type { Identity } from "#platform/identity";
import type { Job, Module, Workshop } from "#platform/modules";
import { findLanguageOf } from "../paths/letters.queries.ts";
import { supportToken } from "../paths/path-links.ts";
import { listToRemind, type ToRemind } from "./reminder.queries.ts";

type FindEmails = Identity["findEmails"];
type Reader = { address: string; language: string; path: string; holdsLink: boolean };

const daysKept = 7;

export const followingLetters: Module["letters"] = { "support.remind": "support:following.mail.name" };

export function followingJobs(findEmails: FindEmails): Job[] {
  return [
    { queue: "support.remind", every: "*/15 * * * *", work: async (workshop) => await remind(workshop, findEmails) },
  ];
}

/** The day before, to who wished it. The once-key keeps a second one away, and lets one go when the day moved. */
async function remind(workshop: Workshop, findEmails: FindEmails): Promise<void> {
  await withActor(workshop.db, house, async (trx) => {
    for (const one of await listToRemind(trx, workshop.now())) {
      const reader =
        one.side === "peer" ? await peerOf(trx, findEmails, one) : await holderOf(workshop, findEmails, trx, one);
      if (reader) await write(workshop, trx, one, reader);
    }
  });
}

async function peerOf(trx: Transaction, findEmails: FindEmails, { peerId, pathId }: ToRemind): Promise<Reader | null> {
  if (peerId === null) return null;
  const address = (await findEmails([peerId])).get(peerId);
  if (!address) return null;
  return { address, language: await findLanguageOf(trx, peerId), path: `/team/trajecten/${pathId}`, holdsLink: false };
}

/** At a place of their own they also choose there whether reminders come by mail. */
async function holderOf(
  { keys }: Workshop,
  findEmails: FindEmails,
  trx: Transaction,
  { personId, pathId, email, language, linkVersion }: ToRemind,
): Promise<Reader | null> {
  if (personId === null) {
    const path = `/traject/${supportToken(keys, { id: pathId, linkVersion })}`;
    return email === null ? null : { address: email, language, path, holdsLink: true };
  }
  const address = (await findEmails([personId])).get(personId) ?? email;
  if (!address || !(await wantsMail(trx, personId, "reminder"))) return null;
  return { address, language, path: `/mijn-plek/traject/${pathId}`, holdsLink: false };
}

/** Neutral, and in the outbox of no centre: neither who looks over a shoulder nor a coordinator learns of what. */
async function write(
  { config, mail, now, texts }: Workshop,
  trx: Transaction,
  { id, side, day, centreId }: ToRemind,
  { address, path, holdsLink, ...reader }: Reader,
): Promise<void> {
  const language = readLanguage(reader.language);
  const t = texts(language);
  const centre = await getCentre(trx, centreId, config.publicUrl);
  const dayInWords = formatDay(day, language, localToday(now(), centre.timeZone));
  const link = centre.origin + inLanguage(language, path);
  const message = {
    ...{ centreId: null, kind: "support.remind", address, holdsLink },
    subject: t("support:following.mail.subject"),
    body: `${[t("support:following.mail.text", { day: dayInWords }), link, centre.frame.name].join("\n\n")}\n`,
    onceKey: `support.remind-${id}-${side}-${day}`,
    keptUntil: now().add({ hours: daysKept * 24 }),
  };
  await mail.queueMessage(trx, message, now());
}
