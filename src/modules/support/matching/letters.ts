// SPDX-License-Identifier: EUPL-1.2
import { getCentre } from "#modules/network";
import type { Transaction } from "#platform/db";
import { inLanguage } from "#platform/http";
import { readLanguage, type TextKey } from "#platform/i18n";
import type { Workshop } from "#platform/modules";

export type Letter = {
  centreId: string;
  to: string;
  language: string;
  /** Where they read more. */
  path: string;
  text: TextKey;
  onceKey: string;
};

/**
 * Says that something waits, and nothing of what. In the outbox of no centre: a coordinator is not to see who looks for
 * somebody.
 */
export async function writeNeutralLetter(
  { config, mail, now, texts }: Workshop,
  trx: Transaction,
  { centreId, to, path, text, onceKey, ...letter }: Letter,
): Promise<void> {
  const language = readLanguage(letter.language);
  const t = texts(language);
  const centre = await getCentre(trx, centreId, config.publicUrl);
  const link = centre.origin + inLanguage(language, path);
  const message = {
    centreId: null,
    kind: "support.message",
    address: to,
    subject: t("support:matching.mail.subject"),
    body: `${[t(text), link, centre.frame.name].join("\n\n")}\n`,
    holdsLink: true,
    onceKey,
    keptUntil: now().add({ hours: 30 * 24 }),
  };
  await mail.queueMessage(trx, message, now());
}
