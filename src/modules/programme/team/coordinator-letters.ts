// SPDX-License-Identifier: EUPL-1.2
import { getCentre } from "#modules/network";
import type { Transaction } from "#platform/db";
import { inLanguage } from "#platform/http";
import type { Workshop } from "#platform/modules";
import { type Wording, wordingOfLetter } from "../asking/wording.ts";
import { listCoordinatorAddresses } from "../confirming/confirming.queries.ts";

export type CoordinatorLetter = {
  centreId: string;
  kind: string;
  /** Where to look, without a language. */
  path: string;
  /** Of what is written, so that nobody gets it twice. */
  onceKey: string;
  keptDays: number;
  write: (to: Wording & { centre: string; link: string }) => { subject: string; paragraphs: string[] };
};

/** To each coordinator in their own language: about something of the house, never about a person. For the house alone. */
export async function writeToCoordinators(
  workshop: Workshop,
  trx: Transaction,
  { centreId, kind, path, onceKey, keptDays, write }: CoordinatorLetter,
): Promise<void> {
  const { config, mail, now } = workshop;
  const { origin, frame, timeZone } = await getCentre(trx, centreId, config.publicUrl);
  for (const { id, email, language } of await listCoordinatorAddresses(trx, centreId)) {
    const wording = wordingOfLetter(workshop, language, timeZone);
    const link = origin + inLanguage(wording.language, path);
    const { subject, paragraphs } = write({ ...wording, centre: frame.name, link });
    const message = {
      ...{ centreId, kind, address: email, subject, body: `${paragraphs.join("\n\n")}\n` },
      ...{ holdsLink: false, onceKey: `${onceKey}-${id}`, keptUntil: now().add({ hours: keptDays * 24 }) },
    };
    await mail.queueMessage(trx, message, now());
  }
}
