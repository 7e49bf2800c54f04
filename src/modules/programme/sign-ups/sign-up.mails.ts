// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { formatDay } from "#platform/clock";
import type { CentreInFrame } from "#platform/ui";
import { momentInWords, type Wording, whenItIs, whereItIs } from "./date-words.ts";
import type { PersonalSignUp } from "./sign-up.queries.ts";

export type MailAbout = "confirmed" | "waiting" | "moved-up" | "offered" | "called-off" | "back-on" | "moved";

type Letter = { about: MailAbout; signUp: PersonalSignUp; centre: CentreInFrame; link: string };

/** Plain text without a word that somebody typed at sign-up: the address may be of someone who never asked for it. */
export function writeSignUpMail(letter: Letter, wording: Wording): { subject: string; body: string } {
  const { t, language, today } = wording;
  const { about, signUp, centre, link } = letter;
  const until = momentOfOffer(signUp, wording);
  const { place, way } = whereItIs(signUp, t);
  const paragraphs = [
    t("programme:signUp.mail.greeting"),
    t(`programme:signUp.mail.${about}`, { until }),
    [
      t("programme:signUp.mail.what", { activity: signUp.title }),
      t("programme:signUp.mail.when", { when: whenItIs(signUp, wording) }),
      t("programme:signUp.mail.where", { where: [place, way].filter(Boolean).join(". ") }),
    ].join("\n"),
    `${t(about === "offered" ? "programme:signUp.mail.acceptPage" : "programme:signUp.mail.page")}\n${link}`,
    t("programme:signUp.mail.gone"),
    [centre.name, ...centre.addressLines, centre.phone].filter(Boolean).join("\n"),
  ];
  return {
    subject: t("programme:signUp.mail.subject", { day: formatDay(signUp.startsLocal.slice(0, 10), language, today) }),
    body: `${paragraphs.join("\n\n")}\n`,
  };
}

function momentOfOffer(
  { offeredUntil, zone }: { offeredUntil: Temporal.Instant | null; zone: string },
  wording: Wording,
): string {
  return offeredUntil ? momentInWords(offeredUntil, zone, wording) : "";
}
