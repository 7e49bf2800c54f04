// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { inLanguage } from "#platform/http";
import { readLanguage, type T } from "#platform/i18n";
import { linkToken } from "#platform/links";
import type { Workshop } from "#platform/modules";
import { getCentre } from "../centres/centre.queries.ts";
import type { KeeperAddress } from "./keeper-addresses.queries.ts";

export type Letter = {
  kind: string;
  /** Of what is written, so that nobody gets it twice. */
  onceKey: string;
  /** Neutral: whoever looks over a shoulder learns nothing from it. */
  write: (t: T, centre: string) => { subject: string; text: string };
  /** Where this link opens; the page in the directory unless given. */
  path?: (token: string) => string;
};
type Receiver = { address: string; language: string; centreId: string; path: string };
const daysKept = 30;

/** To each of them, with the link to their own page. For the house alone. */
export async function writeToKeepers(
  workshop: Workshop,
  trx: Transaction,
  keepers: readonly KeeperAddress[],
  centreId: string,
  letter: Letter,
): Promise<void> {
  for (const { id, email, language, linkVersion } of keepers) {
    const token = linkToken(workshop.keys, { kind: "keeper", id, version: linkVersion });
    const path = letter.path?.(token) ?? `/wegwijzer/bijhouden/${token}`;
    const receiver = { address: email, language, centreId, path };
    await writeLetter(workshop, trx, receiver, { ...letter, onceKey: `${letter.onceKey}-${id}` });
  }
}

export async function writeLetter(
  { config, mail, now, texts }: Workshop,
  trx: Transaction,
  { address, language, centreId, path }: Receiver,
  { kind, onceKey, write }: Letter,
): Promise<void> {
  const centre = await getCentre(trx, centreId, config.publicUrl);
  const reader = readLanguage(language);
  const { subject, text } = write(texts(reader), centre.frame.name);
  const link = centre.origin + inLanguage(reader, path);
  const message = {
    ...{ centreId, kind, address, subject, body: `${[text, link, centre.frame.name].join("\n\n")}\n` },
    ...{ holdsLink: true, onceKey, keptUntil: now().add({ hours: daysKept * 24 }) },
  };
  await mail.queueMessage(trx, message, now());
}
