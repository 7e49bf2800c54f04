// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { formatDay } from "#platform/clock";
import type { TextKey } from "#platform/i18n";
import type { CentreInFrame } from "#platform/ui";
import { letterFrom } from "../asking/letter.ts";
import type { Wording } from "../asking/wording.ts";
import { momentInWords, whenItIs, whereItIs } from "../dates/date-words.ts";
import { linesOfChange } from "../dates/mail-lines.ts";
import { letters, type MailAbout } from "./letters.ts";
import type { PersonalSignUp } from "./sign-up.queries.ts";

type Letter = { about: MailAbout; signUp: PersonalSignUp; centre: CentreInFrame; link: string };

/** Plain text without a word that somebody typed at sign-up: the address may be of someone who never asked for it. */
export function writeSignUpMail(letter: Letter, wording: Wording): { subject: string; body: string } {
  const { t, language, today } = wording;
  const { about, signUp, centre, link } = letter;
  const until = momentOfOffer(signUp, wording);
  const { place, way } = whereItIs(signUp, t);
  const paragraphs = [
    t("programme:signUp.mail.greeting"),
    t(`programme:joining.letters.${about}.text`, { until }),
    [
      t("programme:signUp.mail.what", { activity: signUp.title }),
      t(whenText(letter), { when: whenItIs(signUp, wording) }),
      t("programme:signUp.mail.where", { where: [place, way].filter(Boolean).join(". ") }),
      ...linesOfChange(signUp, about, t),
      ...(tellsOfOnlineLink(letter) ? [t("programme:joining.mail.online")] : []),
    ].join("\n"),
    `${t(about === "offered" ? "programme:signUp.mail.acceptPage" : "programme:signUp.mail.page")}\n${link}`,
    t(signUp.seriesId === null ? "programme:signUp.mail.gone" : "programme:joining.mail.goneSeries"),
  ];
  const day = formatDay(signUp.startsLocal, language, today);
  return letterFrom(centre, t("programme:signUp.mail.subject", { day }), paragraphs);
}

function whenText({ about, signUp }: Letter): TextKey {
  return signUp.seriesId === null || letters[about].isAboutDate
    ? "programme:signUp.mail.when"
    : "programme:joining.mail.whenSeries";
}

/** Where to find the link, never the link itself: a letter can be passed on. */
function tellsOfOnlineLink({ about, signUp }: Letter): boolean {
  return signUp.onlineLink !== null && signUp.status === "confirmed" && about !== "called-off";
}

function momentOfOffer(
  { offeredUntil, zone }: { offeredUntil: Temporal.Instant | null; zone: string },
  wording: Wording,
): string {
  return offeredUntil ? momentInWords(offeredUntil, zone, wording) : "";
}
