// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Aside, BackLink, Form, Notice, Page, SubmitButton } from "#platform/ui";

type ShownSession = { id: string; isThis: boolean; since: string; seen: string; endHref: string };
export const sessionsNews = ["ended", "allEnded"] as const;

type SessionsPageProps = {
  t: T;
  sessions: ShownSession[];
  news: (typeof sessionsNews)[number] | undefined;
  links: { myPlace: string; endAll: string };
};

export function SessionsPage({ t, sessions, news, links }: SessionsPageProps) {
  return (
    <Page title={t("people:securing.sessions.title")} robots="noindex">
      <BackLink href={links.myPlace}>{t("people:securing.toMyPlace")}</BackLink>
      <div class="stack">
        <h1>{t("people:securing.sessions.title")}</h1>
        {news && (
          <Notice kind="good">
            <p>{t(`people:securing.sessions.${news}`)}</p>
          </Notice>
        )}
        <p class="lead">{t("people:securing.sessions.lead")}</p>
        <ul class="stack--sm" role="list" aria-label={t("people:securing.sessions.list")}>
          {sessions.map((session) => (
            <SessionRow t={t} session={session} />
          ))}
        </ul>
        {sessions.length > 1 && (
          <Form action={links.endAll}>
            <SubmitButton kind="second">{t("people:securing.sessions.endAll")}</SubmitButton>
          </Form>
        )}
      </div>
    </Page>
  );
}

function SessionRow({ t, session: { isThis, since, seen, endHref } }: { t: T; session: ShownSession }) {
  return (
    <li class="card row row--between">
      <span>
        <b>{t(isThis ? "people:securing.sessions.this" : "people:securing.sessions.other")}</b>
        <br />
        {t("people:securing.sessions.facts", { since, seen })}
      </span>
      {!isThis && (
        <Form action={endHref}>
          <SubmitButton kind="quiet">
            {t("people:securing.sessions.end")}
            <Aside>{t("people:securing.sessions.endOf", { since })}</Aside>
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}
