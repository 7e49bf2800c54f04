// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { renderMarkdown } from "#platform/markdown";
import {
  BackLink,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormKey,
  LinkButton,
  Page,
  SubmitButton,
  TextField,
} from "#platform/ui";
import { WrittenFields } from "../written-fields.tsx";
import { fixedSlugs, type WrittenPage } from "./page.ts";

type Common = { t: T; language: Language };

export function WrittenPagePage({
  written,
  language,
  t,
  mayChange,
}: Common & { written: WrittenPage; mayChange: boolean }) {
  const otherLanguage = written.language === language ? undefined : written.language;
  return (
    <Page title={written.title}>
      <article class="stack" lang={otherLanguage}>
        <h1>{written.title}</h1>
        <div class="tekst" dangerouslySetInnerHTML={{ __html: renderMarkdown(written.body) }} />
      </article>
      {mayChange && (
        <p class="niet-printen">
          <LinkButton href={inLanguage(language, `/team/paginas/${written.slug}`)} icon="pencil">
            {t("site:pages.change")}
          </LinkButton>
        </p>
      )}
    </Page>
  );
}

type WrittenPagesProps = Common & {
  pages: { slug: string; title: string }[];
  formKey: string;
  errors: FieldErrors;
  title: string;
};

export function WrittenPagesPage({ t, language, pages, formKey, errors, title }: WrittenPagesProps) {
  return (
    <Page title={t("site:pages.title")} robots="noindex">
      <ErrorSummary errors={errors} />
      <BackLink href={inLanguage(language, "/beheer")}>{t("site:beheer.title")}</BackLink>
      <h1>{t("site:pages.title")}</h1>
      <p class="lead">{t("site:pages.lead")}</p>
      {pages.length === 0 && <EmptyState title={t("site:pages.none")} />}
      <div class="card">
        <ul class="lijn" role="list">
          {pages.map(({ slug, title }) => (
            <li class="row row--between">
              <a href={inLanguage(language, `/team/paginas/${slug}`)}>{title}</a>
              <span class="muted">{slug === "route" ? t("site:pages.onHome") : `/${slug}`}</span>
            </li>
          ))}
        </ul>
      </div>
      <Form class="card stack" labelledBy="h-nieuw">
        <h2 id="h-nieuw">{t("site:pages.new")}</h2>
        <FormKey value={formKey} />
        <TextField
          name="title"
          label={t("site:pages.newTitle")}
          value={title}
          error={errors.title}
          maxlength={120}
          short
        />
        <p>
          <SubmitButton>{t("site:pages.add")}</SubmitButton>
        </p>
      </Form>
    </Page>
  );
}

type ChangePageProps = Common & { slug: string; formKey: string; typed: TypedValues; errors: FieldErrors };

export function ChangePagePage({ t, language, slug, formKey, typed, errors }: ChangePageProps) {
  return (
    <Page title={t("site:pages.changing", { title: typedText(typed, "titleNl") })} robots="noindex">
      <ErrorSummary errors={errors} />
      <BackLink href={inLanguage(language, "/team/paginas")}>{t("site:pages.title")}</BackLink>
      <h1>{t("site:pages.changing", { title: typedText(typed, "titleNl") })}</h1>
      <p>{t("site:pages.howToWrite")}</p>
      <Form class="card stack--lg breed">
        <FormKey value={formKey} />
        <WrittenFields t={t} typed={typed} errors={errors} />
        <p class="row">
          <SubmitButton>{t("site:save")}</SubmitButton>
          <a href={inLanguage(language, "/team/paginas")}>{t("site:cancel")}</a>
        </p>
      </Form>
      {!fixedSlugs.includes(slug) && (
        <p>
          <a href={inLanguage(language, `/team/paginas/${slug}/verwijdering`)}>{t("site:pages.remove")}</a>
        </p>
      )}
    </Page>
  );
}

export function RemovePagePage({ t, language, page, formKey }: Common & { page: WrittenPage; formKey: string }) {
  return (
    <Page title={t("site:pages.removing", { title: page.title })} robots="noindex">
      <h1>{t("site:pages.removing", { title: page.title })}</h1>
      <p class="lead">{t("site:pages.removingText")}</p>
      <Form class="row">
        <FormKey value={formKey} />
        <SubmitButton>{t("site:pages.removeYes")}</SubmitButton>
        <a href={inLanguage(language, `/team/paginas/${page.slug}`)}>{t("site:pages.removeNo")}</a>
      </Form>
    </Page>
  );
}
