// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";

export type SourceNews = "failing" | "works" | "waits";

/** Plain text about an agenda, not about a person: the address of the agenda itself may be a secret, so it stays out. */
export function writeSourceMail(
  news: SourceNews,
  { name, centre, link, t }: { name: string; centre: string; link: string; t: T },
): { subject: string; body: string } {
  const paragraphs = [
    t("programme:sources.mail.greeting"),
    t(`programme:sources.mail.${news}`, { name }),
    `${t("programme:sources.mail.look")}\n${link}`,
    centre,
  ];
  return { subject: t("programme:sources.mail.subject"), body: `${paragraphs.join("\n\n")}\n` };
}
