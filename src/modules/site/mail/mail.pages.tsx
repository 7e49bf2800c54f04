// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, type Fact, Facts, Form, Notice, Page, SubmitButton } from "#platform/ui";
import { Verdicts } from "./verdicts.pages.tsx";
import type { Verdict } from "./verdicts.ts";

/** `problem`: null when the mail server took the letter, else its code. */
export type TestOutcome = { problem: string | null; address?: string };

type MailFacts = {
  server: string | null;
  from: string;
  /** No domain of a house: nothing to look up. */
  isExample: boolean;
  bounces: string | null;
  dkim: string | null;
  waiting: number;
  ownAddress: string | null;
};
type MailPageProps = { t: T; language: Language; facts: MailFacts; test?: TestOutcome; verdicts?: Verdict[] };

export function MailPage({ t, language, facts, test, verdicts }: MailPageProps) {
  return (
    <Page title={t("site:mail.title")} robots="noindex">
      {test && <TestNews t={t} test={test} />}
      <BackLink href={inLanguage(language, "/beheer")}>{t("site:beheer.title")}</BackLink>
      <h1>{t("site:mail.title")}</h1>
      <p class="lead">{t("site:mail.lead")}</p>
      {facts.server === null && (
        <Notice>
          <p>{t("site:mail.noServer")}</p>
        </Notice>
      )}
      <Facts facts={factsInWords(t, facts)} />
      <TestPart t={t} language={language} facts={facts} />
      <section class="stack" aria-labelledby="h-wereld">
        <h2 id="h-wereld">{t("site:mail.world.title")}</h2>
        <p>{t(facts.isExample ? "site:mail.world.example" : "site:mail.world.lead")}</p>
        {!facts.isExample && (
          <Form action={inLanguage(language, "/beheer/mail/nakijken")}>
            <SubmitButton kind="second">{t("site:mail.world.submit")}</SubmitButton>
          </Form>
        )}
        {verdicts && verdicts.length > 0 && <Verdicts t={t} verdicts={verdicts} />}
      </section>
    </Page>
  );
}

function TestNews({ t, test: { problem, address = "" } }: { t: T; test: TestOutcome }) {
  if (problem === null) {
    return (
      <Notice kind="good">
        <p>{t("site:mail.test.sent", { address })}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="problem">
      <p>{problem === "no-address" ? t("site:mail.test.noAddress") : t("site:mail.test.failed", { code: problem })}</p>
      {problem !== "no-address" && <p>{t(`site:mail.test.because.${becauseOf(problem)}`)}</p>}
    </Notice>
  );
}

/** What an operator can look at, by what the mail library or the mail server said. */
function becauseOf(problem: string): "address" | "password" | "refused" | "other" {
  if (/^(ECONFIG|EDNS|ECONNECTION|ESOCKET|ETIMEDOUT|ECONNREFUSED)/.test(problem)) return "address";
  if (/^EAUTH|\b53[05]\b/.test(problem)) return "password";
  return /\b5\d\d\b/.test(problem) ? "refused" : "other";
}

function factsInWords(t: T, { server, from, bounces, dkim, waiting }: MailFacts): Fact[] {
  return [
    { icon: "mail", label: t("site:mail.facts.server"), value: server ?? t("site:mail.facts.none") },
    { icon: "users", label: t("site:mail.facts.from"), value: from },
    { icon: "hourglass", label: t("site:mail.facts.waiting"), value: t("site:mail.facts.count", { count: waiting }) },
    { icon: "pen-line", label: t("site:mail.facts.dkim"), value: dkim ?? t("site:mail.facts.notHere") },
    { icon: "arrow-left", label: t("site:mail.facts.bounces"), value: bounces ?? t("site:mail.facts.notRead") },
  ];
}

function TestPart({ t, language, facts: { server, ownAddress } }: Pick<MailPageProps, "t" | "language" | "facts">) {
  if (!server) return null;
  return (
    <section class="stack" aria-labelledby="h-proef">
      <h2 id="h-proef">{t("site:mail.test.title")}</h2>
      <p>{ownAddress ? t("site:mail.test.lead", { address: ownAddress }) : t("site:mail.test.noAddress")}</p>
      {ownAddress && (
        <Form action={inLanguage(language, "/beheer/mail/proef")}>
          <SubmitButton>{t("site:mail.test.submit")}</SubmitButton>
        </Form>
      )}
    </section>
  );
}
