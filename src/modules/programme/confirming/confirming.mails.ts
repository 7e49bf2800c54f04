// SPDX-License-Identifier: EUPL-1.2
import { formatDay } from "#platform/clock";
import type { CentreInFrame } from "#platform/ui";
import { letterFrom } from "../asking/letter.ts";
import type { Wording } from "../asking/wording.ts";
import type { ConfirmingStep } from "./confirmation.ts";

type Letter = {
  about: ConfirmingStep;
  title: string;
  /** What comes next if nobody says anything, as a day where the centre stands. */
  nextDay: string;
  link: string;
  centre: CentreInFrame;
};

/** To someone of the team; nothing happens that such a letter did not say beforehand. */
export function writeConfirmingMail(
  letter: Letter,
  { t, language, today }: Wording,
): { subject: string; body: string } {
  const { about, title, nextDay, link, centre } = letter;
  const day = formatDay(nextDay, language, today);
  const paragraphs = [
    t("programme:confirming.mail.greeting"),
    t(`programme:confirming.mail.${about}.text`, { title }),
    t(`programme:confirming.mail.${about}.next`, { day }),
    `${t(`programme:confirming.mail.${about}.link`)}\n${link}`,
  ];
  return letterFrom(centre, t(`programme:confirming.mail.${about}.subject`), paragraphs);
}
