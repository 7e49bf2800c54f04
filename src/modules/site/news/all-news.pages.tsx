// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, EmptyState, Form, LinkButton, Notice, Page, SubmitButton } from "#platform/ui";
import type { NewsState } from "./news.ts";
import { StateTag } from "./state-tag.pages.tsx";

type NewsRow = { title: string; href: string; state: NewsState; day: string };

type AllNewsProps = {
  t: T;
  language: Language;
  rows: NewsRow[];
  removed: { title: string; putBackHref: string } | null;
};

export function AllNewsPage({ t, language, rows, removed }: AllNewsProps) {
  return (
    <Page title={t("site:news.title")} robots="noindex">
      <BackLink href={inLanguage(language, "/beheer")}>{t("site:beheer.title")}</BackLink>
      {removed && (
        <Notice kind="good">
          <p>{t("site:news.removed", { title: removed.title })}</p>
          <Form action={removed.putBackHref}>
            <SubmitButton kind="quiet">{t("site:news.putBack")}</SubmitButton>
          </Form>
        </Notice>
      )}
      <h1>{t("site:news.title")}</h1>
      <p class="lead">{t("site:news.teamLead")}</p>
      {rows.length === 0 ? (
        <EmptyState title={t("site:news.none")} />
      ) : (
        <div class="card">
          <ul class="lijn" role="list">
            {rows.map(({ title, href, state, day }) => (
              <li class="row row--between">
                <a href={href}>{title}</a>
                <StateTag t={t} state={state} day={day} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <LinkButton href={inLanguage(language, "/beheer/nieuws/nieuw")} kind="main" icon="plus">
          {t("site:news.write")}
        </LinkButton>
      </p>
    </Page>
  );
}
