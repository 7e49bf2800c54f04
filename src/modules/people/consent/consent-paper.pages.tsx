// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from "preact";
import { nameOfLanguage } from "#platform/i18n";
import { BackLink, Facts, Page } from "#platform/ui";
import type { Consent } from "./consent.queries.ts";
import { dayOf, endInWords, factsOf, standingOf, type Wording } from "./consent-words.ts";

type ConsentPaperProps = Wording & {
  consent: Consent;
  centreName: string;
  back: { href: string; label: string };
  /** How to withdraw it, for paper: for instance a code to scan. */
  children?: ComponentChildren;
};

/** One consent on one page, to print and keep: the words as they were, and all that belongs to them. */
export function ConsentPaper({ consent, centreName, back, children, ...wording }: ConsentPaperProps) {
  const { t, now } = wording;
  return (
    <Page title={t("people:consent.onPaper.title")} robots="noindex">
      <div class="niet-printen">
        <BackLink href={back.href}>{back.label}</BackLink>
      </div>
      <article class="stack">
        <p>{centreName}</p>
        <h1>{consent.title}</h1>
        <p class="lead" lang={consent.language}>
          “{consent.words}”
        </p>
        <Facts facts={factsOf(consent, wording)} />
        {standingOf(consent, now) === "over" && <p>{endInWords(consent, wording)}</p>}
        {children}
        <p>{t("people:consent.onPaper.withdraw")}</p>
        <p class="small muted">{versionInWords(consent, wording)}</p>
      </article>
      <p class="muted niet-printen">{t("people:consent.onPaper.howToPrint")}</p>
    </Page>
  );
}

function versionInWords({ wordsVersion, language, givenAt, askedAt }: Consent, wording: Wording): string {
  const { t } = wording;
  return t("people:consent.onPaper.version", {
    version: wordsVersion,
    language: nameOfLanguage(language, wording.language),
    day: dayOf(givenAt ?? askedAt, wording),
  });
}
