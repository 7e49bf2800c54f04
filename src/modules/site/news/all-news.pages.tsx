// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, EmptyState, Form, LinkButton, Notice, Page, SubmitButton, Tag, type TextLink } from "#platform/ui";
import { type Standing, StateTag } from "./state-tag.pages.tsx";

type NewsRow = Standing & { title: string; href: string; hasFirstYes: boolean };

type AllNewsProps = {
  t: T;
  language: Language;
  rows: NewsRow[];
  removed: { title: string; putBackHref: string } | null;
  back: TextLink;
};

export function AllNewsPage({ t, language, rows, removed, back }: AllNewsProps) {
  return (
    <Page title={t("site:news.title")} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
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
            {rows.map(({ title, href, state, day, hasFirstYes }) => (
              <li class="row row--between">
                <a href={href}>{title}</a>
                {hasFirstYes && <Tag>{t("site:news.firstYes")}</Tag>}
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
