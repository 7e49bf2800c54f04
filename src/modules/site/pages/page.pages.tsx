// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues, typedText } from "#platform/http";
import {
  BackLink,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  LinkButton,
  Page,
  SubmitButton,
  Tag,
  TextField,
} from "#platform/ui";
import { ArrangingPage, type Common, SaveRow } from "../arranging.pages.tsx";
import { WrittenArticle } from "../written/written-article.pages.tsx";
import { WrittenFields } from "../written/written-fields.pages.tsx";
import { fixedSlugs, type WrittenPage } from "./page.ts";

type WrittenPageProps = Common & { written: WrittenPage; mayChange: boolean };

export function WrittenPagePage({ written, language, t, mayChange }: WrittenPageProps) {
  return (
    <Page title={written.title}>
      <WrittenArticle language={language} written={written} />
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
  pages: { slug: string; title: string; isOutOfSight: boolean }[];
  errors: FieldErrors;
  title: string;
};

export function WrittenPagesPage({ t, language, pages, errors, title }: WrittenPagesProps) {
  return (
    <ArrangingPage errors={errors} title={t("site:pages.title")} lead={t("site:pages.lead")}>
      {pages.length === 0 && <EmptyState title={t("site:pages.none")} />}
      <div class="card">
        <ul class="lijn" role="list">
          {pages.map(({ slug, title, isOutOfSight }) => (
            <li class="row row--between">
              <a href={inLanguage(language, `/team/paginas/${slug}`)}>{title}</a>
              {isOutOfSight && <Tag>{t("site:inSight.outOfSight")}</Tag>}
              <span class="muted">{slug === "route" ? t("site:pages.onHome") : `/${slug}`}</span>
            </li>
          ))}
        </ul>
      </div>
      <Form class="card stack" labelledBy="h-nieuw">
        <h2 id="h-nieuw">{t("site:pages.new")}</h2>
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
    </ArrangingPage>
  );
}

type ChangePageProps = Common & { slug: string; typed: TypedValues; errors: FieldErrors };

export function ChangePagePage({ t, language, slug, typed, errors }: ChangePageProps) {
  const title = t("site:pages.changing", { title: typedText(typed, "titleNl") });
  return (
    <Page title={title} robots="noindex">
      <ErrorSummary errors={errors} />
      <BackLink href={inLanguage(language, "/team/paginas")}>{t("site:pages.title")}</BackLink>
      <h1>{title}</h1>
      <p>{t("site:pages.howToWrite")}</p>
      <Form class="card stack--lg breed">
        <WrittenFields t={t} typed={typed} errors={errors} />
        <SaveRow back="/team/paginas" />
      </Form>
      {!fixedSlugs.includes(slug) && (
        <p>
          <a href={inLanguage(language, `/team/paginas/${slug}/verwijdering`)}>{t("site:pages.remove")}</a>
        </p>
      )}
    </Page>
  );
}

export function RemovePagePage({ t, language, slug, title }: Common & { slug: string; title: string }) {
  return (
    <Page title={t("site:pages.removing", { title })} robots="noindex">
      <h1>{t("site:pages.removing", { title })}</h1>
      <p class="lead">{t("site:pages.removingText")}</p>
      <Form class="row">
        <SubmitButton>{t("site:pages.removeYes")}</SubmitButton>
        <a href={inLanguage(language, `/team/paginas/${slug}`)}>{t("site:pages.removeNo")}</a>
      </Form>
    </Page>
  );
}
