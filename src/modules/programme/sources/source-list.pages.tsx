// SPDX-License-Identifier: EUPL-1.2
import { type SourceRow, SourceRows } from "#modules/network";
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, ErrorSummary, Form, LinkButton, Page, SubmitButton } from "#platform/ui";
import { SourceFields, type SourceFieldsProps } from "./source-fields.pages.tsx";

type SourcesPageProps = { t: T; sources: SourceRow[]; links: { beheer: string; add: string; bringIn: string } };

/** Every agenda that comes in by itself, with how it stands. */
export function SourcesPage({ t, sources, links }: SourcesPageProps) {
  return (
    <Page title={t("programme:sources.title")} robots="noindex">
      <BackLink href={links.beheer}>{t("programme:team.quick.beheer")}</BackLink>
      <h1>{t("programme:sources.title")}</h1>
      <p class="lead">{t("programme:sources.lead")}</p>
      {sources.length === 0 ? (
        <EmptyState title={t("programme:sources.none")}>
          <p>{t("programme:sources.noneText")}</p>
        </EmptyState>
      ) : (
        <SourceRows t={t} sources={sources} />
      )}
      <div class="knoppen">
        <LinkButton href={links.add} kind="main" icon="plus">
          {t("programme:sources.add")}
        </LinkButton>
        <LinkButton href={links.bringIn}>{t("programme:sources.asFile")}</LinkButton>
      </div>
    </Page>
  );
}

type FormPageProps = SourceFieldsProps & { links: { back: string } };

export function NewSourcePage({ links, ...fields }: FormPageProps) {
  const { t, errors } = fields;
  return (
    <Page title={t("programme:sources.new.title")} robots="noindex">
      <BackLink href={links.back}>{t("programme:sources.title")}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("programme:sources.new.title")}</h1>
      <p class="lead">{t("programme:sources.new.lead")}</p>
      <Form class="card stack--lg">
        <SourceFields {...fields} />
        <p>
          <SubmitButton>{t("programme:incoming.look")}</SubmitButton>
        </p>
      </Form>
      <section class="stack" aria-labelledby="h-waar">
        <h2 id="h-waar">{t("programme:sources.where.title")}</h2>
        <ul>
          <li>{t("programme:sources.where.google")}</li>
          <li>{t("programme:sources.where.outlook")}</li>
          <li>{t("programme:sources.where.nextcloud")}</li>
          <li>{t("programme:sources.where.wordpress")}</li>
        </ul>
      </section>
    </Page>
  );
}

export function ChangeSourcePage({ links, name, ...fields }: FormPageProps & { name: string }) {
  const { t, errors } = fields;
  return (
    <Page title={t("programme:sources.change.title", { name })} robots="noindex">
      <BackLink href={links.back}>{name}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("programme:sources.change.title", { name })}</h1>
      <p>{t("programme:sources.change.text")}</p>
      <Form class="card stack--lg">
        <SourceFields {...fields} />
        <p class="row">
          <SubmitButton>{t("programme:sources.change.save")}</SubmitButton>
          <a href={links.back}>{t("programme:sources.change.cancel")}</a>
        </p>
      </Form>
    </Page>
  );
}
