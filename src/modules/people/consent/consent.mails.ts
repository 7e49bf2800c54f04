// SPDX-License-Identifier: EUPL-1.2
import type { CentreInFrame } from "#platform/ui";
import type { Consent } from "./consent.queries.ts";
import { dayOf, type Wording } from "./consent-words.ts";

export type ConsentLetter = "asked" | "ends-soon" | "heard";
type Letter = { about: ConsentLetter; consent: Consent; centre: CentreInFrame; link: string };

/** The subject says nothing about what; the words stand in the letter as they were said or are asked. */
export function writeConsentMail(
  { about, consent, centre, link }: Letter,
  wording: Wording,
): { subject: string; body: string } {
  const { t } = wording;
  const day = consent.answerUntil ? dayOf(consent.answerUntil, wording) : "";
  const paragraphs = [
    t("people:consent.mail.greeting"),
    t(`people:consent.mail.${about}`, { day, name: consent.heardByName ?? "" }),
    consent.words,
    `${t(about === "heard" ? "people:consent.mail.withdraw" : "people:consent.mail.answer")}\n${link}`,
    ...(about === "heard" ? [] : [t("people:consent.mail.silence")]),
    [centre.name, ...centre.addressLines, centre.phone].filter(Boolean).join("\n"),
  ];
  return { subject: t("people:consent.mail.subject"), body: `${paragraphs.join("\n\n")}\n` };
}
