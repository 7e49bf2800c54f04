// SPDX-License-Identifier: EUPL-1.2
import { getCentre } from "#modules/network";
import type { Transaction } from "#platform/db";
import { inLanguage } from "#platform/http";
import { type Language, readLanguage, type T } from "#platform/i18n";
import type { Workshop } from "#platform/modules";
import type { Request } from "./request.ts";
import { requestPath } from "./request-links.ts";

export type ToTell = Pick<Request, "id" | "centreId" | "email" | "language" | "linkVersion">;
type Reader = { language: Language; timeZone: string };
export type LetterToAsker = {
  kind: string;
  /** Of what is written, so that nobody gets it twice. */
  onceKey: string;
  /** Neutral: whoever looks over a shoulder learns nothing from it. */
  write: (t: T, reader: Reader) => { subject: string; text: string };
};
const daysKept = 30;

/**
 * With the link to their own page, if they left an address; a number is for whoever walks along. In the outbox of no
 * centre: a coordinator is not to see who asked. For the house.
 */
export async function writeToAsker(
  workshop: Workshop,
  trx: Transaction,
  request: ToTell,
  { kind, onceKey, write }: LetterToAsker,
): Promise<void> {
  if (request.email === null) return;
  const { config, keys, mail, now, texts } = workshop;
  const centre = await getCentre(trx, request.centreId, config.publicUrl);
  const language = readLanguage(request.language);
  const { subject, text } = write(texts(language), { language, timeZone: centre.timeZone });
  const link = centre.origin + inLanguage(language, requestPath(keys, request));
  const message = {
    ...{ centreId: null, kind, address: request.email, subject, holdsLink: true, onceKey },
    body: `${[text, link, centre.frame.name].join("\n\n")}\n`,
    keptUntil: now().add({ hours: daysKept * 24 }),
  };
  await mail.queueMessage(trx, message, now());
}
