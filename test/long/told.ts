// SPDX-License-Identifier: EUPL-1.2
import type { MailServer } from "../support/smtp.ts";

const news = [
  ...["Deze datum gaat niet door", "Wil je die?", "Er kwam een plek vrij", "morgen is het zover"],
  ...["Je doet mee", "Je staat op de wachtlijst", "inloggen"],
];

/** To each address what its letters were about, in the order in which they came. */
export function toldTo({ received }: MailServer): Record<string, string[]> {
  const told: Record<string, string[]> = {};
  for (const { to, text } of received) {
    const about = news.find((words) => text.includes(words)) ?? text;
    told[to.join()] = [...(told[to.join()] ?? []), about];
  }
  return told;
}
