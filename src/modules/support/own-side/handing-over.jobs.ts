// SPDX-License-Identifier: EUPL-1.2
import { getCentre } from "#modules/network";
import { house, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import { inLanguage } from "#platform/http";
import { firstLanguage, readLanguage } from "#platform/i18n";
import type { Identity } from "#platform/identity";
import type { Job, Module, Workshop } from "#platform/modules";
import { supportToken } from "../paths/path-links.ts";
import { findHandingOverToTell } from "./handing-over.queries.ts";

type FindEmails = Identity["findEmails"];
type ToTell = NonNullable<Awaited<ReturnType<typeof findHandingOverToTell>>>;
type Letter = { to: string; language: string; path: string; holdsLink: boolean };

const daysKept = 14;

export function handingOverJobs(findEmails: FindEmails): Job[] {
  return [
    {
      queue: "support.tell-handing-over",
      onEvent: async (workshop, event) => await tell(workshop, findEmails, event),
    },
  ];
}

export const handingOverSubscriptions: Module["subscriptions"] = [
  { event: "support.handing-over", queue: "support.tell-handing-over" },
];

/** Neutral: that something waits, never what or about whom. In the outbox of no centre. */
async function tell(workshop: Workshop, findEmails: FindEmails, { eventId, subjectId }: EventIds): Promise<void> {
  const { config, db, mail, now, texts } = workshop;
  await withActor(db, house, async (trx) => {
    const one = await findHandingOverToTell(trx, subjectId);
    if (!one) return;
    const centre = await getCentre(trx, one.centreId, config.publicUrl);
    for (const { to, language: code, path, holdsLink } of await lettersAbout(workshop, findEmails, one)) {
      const language = readLanguage(code);
      const t = texts(language);
      const link = centre.origin + inLanguage(language, path);
      const message = {
        ...{ centreId: null, kind: "support.handing-over", address: to, holdsLink },
        subject: t("support:ownSide.mail.subject"),
        body: `${[t("support:ownSide.mail.body"), link, centre.frame.name].join("\n\n")}\n`,
        onceKey: `support.handing-over-${eventId}-${to}`,
        keptUntil: now().add({ hours: daysKept * 24 }),
      };
      await mail.queueMessage(trx, message, now());
    }
  });
}

/**
 * First who is asked, and who walked along if another asked it for them; then whose path it is. Who asked hears how it
 * ended, and so does who said yes.
 */
async function lettersAbout({ keys }: Workshop, findEmails: FindEmails, one: ToTell): Promise<Letter[]> {
  const { fromId, toId, askedById, personId, endedAt, peerYesAt, holderYesAt } = one;
  if (endedAt || holderYesAt) {
    const peers = await lettersToTeam(findEmails, [fromId, ...(peerYesAt ? [toId] : [])], "/team/meelopen");
    return [...peers, ...(await lettersToTeam(findEmails, [askedById], "/team/trajecten/overzicht"))];
  }
  if (!peerYesAt) return await lettersToTeam(findEmails, [toId, askedById && fromId], "/team/meelopen");
  const { email, language } = one;
  if (personId !== null) {
    const to = email ?? (await findEmails([personId])).get(personId);
    return to ? [{ to, language, path: `/mijn-plek/traject/${one.pathId}/ander-mens`, holdsLink: false }] : [];
  }
  const token = supportToken(keys, { id: one.pathId, linkVersion: one.linkVersion });
  return email ? [{ to: email, language, path: `/traject/${token}/ander-mens`, holdsLink: true }] : [];
}

async function lettersToTeam(findEmails: FindEmails, ids: (string | null)[], path: string): Promise<Letter[]> {
  const people = ids.filter((id) => id !== null);
  const emails = await findEmails(people);
  return people.flatMap((id) => {
    const to = emails.get(id);
    return to ? [{ to, language: firstLanguage, path, holdsLink: false }] : [];
  });
}
