// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { getCentre } from "#modules/network";
import { house, type Transaction, withActor } from "#platform/db";
import type { EventIds } from "#platform/events";
import { inLanguage } from "#platform/http";
import { firstLanguage, type Language, readLanguage } from "#platform/i18n";
import type { Identity } from "#platform/identity";
import type { Job, Module, Workshop } from "#platform/modules";
import { getFacts } from "../facts/facts.queries.ts";
import { findConcernToTell } from "./concern.queries.ts";
import { confidantPath, ownPath } from "./concern-links.ts";
import { listChosen } from "./readers.queries.ts";

type ToTell = NonNullable<Awaited<ReturnType<typeof findConcernToTell>>>;
type Letter = { to: string; toId: string; language: Language; path: string; text: "waits" | "confidant" | "answered" };
type FindEmails = Identity["findEmails"];

export function concernJobs(findEmails: FindEmails): Job[] {
  return [
    {
      queue: "house.tell-reader",
      onEvent: async (workshop, event) =>
        await tell(workshop, event, async (trx, concern) => await lettersToReader(workshop, findEmails, trx, concern)),
    },
    {
      queue: "house.tell-teller",
      onEvent: async (workshop, event) =>
        await tell(workshop, event, async (_trx, one) => letterToTeller(workshop, one)),
    },
  ];
}

export const concernSubscriptions: Module["subscriptions"] = [
  { event: "house.told", queue: "house.tell-reader" },
  { event: "house.answered", queue: "house.tell-teller" },
];

async function lettersToReader(
  { keys }: Workshop,
  findEmails: FindEmails,
  trx: Transaction,
  concern: ToTell,
): Promise<Letter[]> {
  if (concern.reader === "confidant") {
    const { confidantMail: to } = await getFacts(trx, concern.centreId);
    const path = confidantPath(keys, concern.confidantDoor);
    return to ? [{ to, toId: concern.confidantDoor, language: firstLanguage, path, text: "confidant" }] : [];
  }
  const chosen = await listChosen(trx, concern.centreId, concern);
  const emails = await findEmails(chosen.map(({ id }) => id));
  return chosen.flatMap(({ id, language }) => {
    const to = emails.get(id);
    const path = "/team/niet-goed-gegaan";
    return to ? [{ to, toId: id, language: readLanguage(language), path, text: "waits" as const }] : [];
  });
}

/** Only who left an address; a telephone number is for whoever answers. */
function letterToTeller({ keys }: Workshop, concern: ToTell): Letter[] {
  const email = z.email().safeParse(concern.contact);
  const language = readLanguage(concern.language);
  if (!email.success) return [];
  return [{ to: email.data, toId: concern.id, language, path: ownPath(keys, concern), text: "answered" }];
}

/** Neutral letters, in the outbox of no centre: a coordinator is not to see that something was told to someone else. */
async function tell(
  { config, db, mail, now, texts }: Workshop,
  { eventId, subjectId }: EventIds,
  makeLetters: (trx: Transaction, concern: ToTell) => Promise<Letter[]>,
): Promise<void> {
  await withActor(db, house, async (trx) => {
    const concern = await findConcernToTell(trx, subjectId);
    if (!concern) return; // taken back meanwhile
    const centre = await getCentre(trx, concern.centreId, config.publicUrl);
    for (const { to, toId, language, path, text } of await makeLetters(trx, concern)) {
      const t = texts(language);
      const link = centre.origin + inLanguage(language, path);
      const message = {
        centreId: null,
        kind: "house.message",
        address: to,
        subject: t("house:concerns.mail.subject"),
        body: `${[t(`house:concerns.mail.${text}`), link, centre.frame.name].join("\n\n")}\n`,
        holdsLink: true,
        onceKey: `house.message-${eventId}-${toId}`,
        keptUntil: now().add({ hours: 30 * 24 }),
      };
      await mail.queueMessage(trx, message, now());
    }
  });
}
