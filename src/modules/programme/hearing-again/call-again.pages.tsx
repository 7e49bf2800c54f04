// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { AsideOf, BackLink, EmptyState, Form, Notice, Page, PhoneLink, SubmitButton } from "#platform/ui";

export const callAgainNews = ["called", "stopped"] as const;
export type CallAgain = {
  consentId: string;
  name: string;
  phone: string;
  title: string;
  /** "dinsdag 24 november, 11.00 tot 12.30 uur" */
  when: string;
  otherLanguage: string | null;
};

type CallAgainPageProps = {
  t: T;
  calls: CallAgain[];
  news: (typeof callAgainNews)[number] | undefined;
  links: { self: string; calls: string };
};

/** Who asked to be called when something is on again. Whoever has had enough of it says so, and is gone. */
export function CallAgainPage({ t, calls, news, links }: CallAgainPageProps) {
  return (
    <Page title={t("programme:hearing.calls.title")} robots="noindex">
      <BackLink href={links.calls}>{t("programme:hearing.calls.back")}</BackLink>
      {news && (
        <Notice kind="good">
          <p>{t(`programme:hearing.calls.news.${news}`)}</p>
        </Notice>
      )}
      <div class="stack--sm">
        <h1>{t("programme:hearing.calls.title")}</h1>
        <p class="lead">{t("programme:hearing.calls.lead")}</p>
      </div>
      {calls.length === 0 && <EmptyState title={t("programme:hearing.calls.none")} />}
      {calls.map((call) => (
        <ToCall t={t} call={call} self={links.self} />
      ))}
      {calls.length > 0 && <p class="muted">{t("programme:team.who.log")}</p>}
    </Page>
  );
}

function ToCall({ t, call, self }: { t: T; call: CallAgain; self: string }) {
  const { consentId, name, phone, title, when, otherLanguage } = call;
  return (
    <article class="card stack--sm" aria-labelledby={`bel-${consentId}`}>
      <h2 id={`bel-${consentId}`}>{name}</h2>
      <p class="lead">
        <PhoneLink number={phone} />
      </p>
      <p>{t("programme:hearing.calls.say", { activity: title, when })}</p>
      {otherLanguage && <p class="muted">{t("programme:calls.otherLanguage", { language: otherLanguage })}</p>}
      <Form action={self} class="knoppen niet-printen" labelledBy={`bel-${consentId}`}>
        <input type="hidden" name="consentId" value={consentId} />
        <SubmitButton name="what" value="called">
          {t("programme:hearing.calls.called")}
          <AsideOf>{name}</AsideOf>
        </SubmitButton>
        <SubmitButton name="what" value="stopped" kind="second">
          {t("programme:hearing.calls.stop")}
          <AsideOf>{name}</AsideOf>
        </SubmitButton>
      </Form>
    </article>
  );
}
