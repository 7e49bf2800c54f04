// SPDX-License-Identifier: EUPL-1.2

import { costInWords, sentencesOf, whenInWords } from "../finding/activity-words.ts";
import { activityHref } from "../finding/links.ts";
import { howInWords, type SharedFacts, whereInWords } from "./card-words.ts";

export type ShareTexts = { chat: string; mail: { subject: string; body: string }; newsletter: string; social: string };

/** What the site says of it to whoever shows its address: one short text. */
export function shareSummary(facts: SharedFacts): string {
  return sentencesOf([facts.activity.summary, whenInWords(facts), whereInWords(facts), costOf(facts)]);
}

/** Ready to send, each in the length and the tone of where it goes. */
export function shareTexts(facts: SharedFacts): ShareTexts {
  const { visitor, activity, house } = facts;
  const { t, language } = visitor;
  const { title, summary } = activity;
  const href = house.origin + activityHref(language, activity.slug);
  const [when, where, how] = [whenInWords(facts), whereInWords(facts), howInWords(facts)];
  const short = sentencesOf([when, where, costOf(facts), how]);
  const whole = sentencesOf([summary]);
  return {
    chat: lines([t("programme:sharing.mail.subject", { title, house: house.name }), when, where, how, href]),
    mail: {
      subject: t("programme:sharing.mail.subject", { title, house: house.name }),
      body: lines([
        t("programme:sharing.mail.hello"),
        "",
        t("programme:sharing.mail.saw", { title, house: house.name }),
        lines([whole, short]),
        "",
        t("programme:sharing.mail.readMore", { href }),
        "",
        t("programme:sharing.mail.bye"),
      ]),
    },
    newsletter: lines([title, "", lines([whole, short]), t("programme:sharing.mail.readMore", { href })]),
    social: lines([t("programme:sharing.social", { title, house: house.name }), short, href]),
  };
}

function costOf({ visitor, activity: { costCents } }: SharedFacts): string {
  return costInWords(visitor, costCents);
}

/** Empty texts make an empty line only where one was meant. */
function lines(parts: readonly string[]): string {
  return parts
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "");
}
