// SPDX-License-Identifier: EUPL-1.2
import { formatDay } from "#platform/clock";
import type { CentreInFrame } from "#platform/ui";
import { letterFrom } from "../asking/letter.ts";
import type { Wording } from "../asking/wording.ts";
import { whenItIs } from "../dates/date-words.ts";

type DateToTell = { startsLocal: string; endsLocal: string };
type Letter = {
  title: string;
  dates: DateToTell[];
  /** The day on which they asked for it. */
  askedOn: string;
  centre: CentreInFrame;
  links: { activity: string; withdraw: string };
};

const namedAtMost = 3;

/** The first dates, and how to stop these letters. The subject names no activity. */
export function writeHearingMail(letter: Letter, wording: Wording): { subject: string; body: string } {
  const { title, dates, askedOn, centre, links } = letter;
  const { t, language, today } = wording;
  const paragraphs = [
    t("programme:hearing.mail.greeting"),
    t("programme:hearing.mail.again", { activity: title }),
    dates
      .slice(0, namedAtMost)
      .map((date) => `- ${whenItIs(date, wording)}`)
      .join("\n"),
    `${t("programme:hearing.mail.join")}\n${links.activity}`,
    `${t("programme:hearing.mail.stop", { day: formatDay(askedOn, language, today) })}\n${links.withdraw}`,
  ];
  return letterFrom(centre, t("programme:hearing.mail.subject"), paragraphs);
}
