// SPDX-License-Identifier: EUPL-1.2
import { formatDay } from "#platform/clock";
import type { CentreInFrame } from "#platform/ui";
import { type Wording, whenItIs } from "../sign-ups/date-words.ts";

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
    [centre.name, ...centre.addressLines, centre.phone].filter(Boolean).join("\n"),
  ];
  return { subject: t("programme:hearing.mail.subject"), body: `${paragraphs.join("\n\n")}\n` };
}
