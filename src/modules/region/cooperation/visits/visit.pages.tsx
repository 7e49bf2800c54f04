// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { type Sent, typedField, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { AsideOf, Choice, EmptyState, Fieldset, Page, Select, TextArea, TextField, type TextLink } from "#platform/ui";
import { longestWords } from "../writing/fields.form.ts";
import type { NamedOrganization } from "../writing/organizations.queries.ts";
import { Said } from "../writing/words.pages.tsx";
import { ButtonForm, KeyedForm, NothingOfPersons, WritingPage } from "../writing/writing.pages.tsx";
import { visitReaders } from "./visit.form.ts";
import type { Visit } from "./visit.queries.ts";

type VisitsProps = { t: T; language: Language; visits: Visit[]; hrefOf?: (visit: Visit) => string | null };

export function VisitsPage({ t, language, visits, back }: VisitsProps & { back: TextLink }) {
  return (
    <Page title={t("region:cooperation.visits.title")} back={back}>
      <h1>{t("region:cooperation.visits.title")}</h1>
      <p class="lead">{t("region:cooperation.visits.lead")}</p>
      {visits.length === 0 && <EmptyState title={t("region:cooperation.visits.none")} />}
      <VisitList t={t} language={language} visits={visits} />
    </Page>
  );
}

export function VisitList({ t, language, visits, hrefOf }: VisitsProps) {
  return (
    <ul class="lijn" role="list">
      {visits.map((visit) => {
        const href = hrefOf?.(visit) ?? null;
        const title = t("region:cooperation.visits.line", { from: visit.from, to: visit.to });
        return (
          <li class="stack--sm">
            <h2 class="h-klein">{href === null ? title : <a href={href}>{title}</a>}</h2>
            <p class="muted">
              {formatDate(visit.visitedOn, language)}
              {hrefOf && `, ${t(`region:cooperation.visits.readers.${visit.readers}`)}`}
            </p>
            <Said title={t("region:cooperation.visits.struck")} text={visit.struck} />
            <Said title={t("region:cooperation.visits.next")} text={visit.next} />
          </li>
        );
      })}
    </ul>
  );
}

type FormProps = Sent & {
  t: T;
  organizations: NamedOrganization[];
  /** Of whoever writes behind their link: they were there, or somebody came to them. */
  formKey: string;
};

export function VisitFields({ t, organizations, typed, errors }: Omit<FormProps, "formKey">) {
  const sent = { typed, errors };
  const options = [
    { value: "", label: t("region:cooperation.choose") },
    ...organizations.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const readers = typedText(typed, "readers") || "organizations";
  return (
    <>
      <Select {...typedField(sent, "from")} label={t("region:cooperation.visits.from")} options={options} />
      <Select {...typedField(sent, "to")} label={t("region:cooperation.visits.to")} options={options} />
      <TextField
        {...typedField(sent, "visitedOn")}
        type="date"
        label={t("region:cooperation.visits.visitedOn")}
        hint={t("region:cooperation.dayHint")}
        short
      />
      <TextArea
        {...typedField(sent, "struck")}
        label={t("region:cooperation.visits.struck")}
        rows={4}
        maxlength={longestWords}
      />
      <TextArea
        {...typedField(sent, "next")}
        label={t("region:cooperation.visits.next")}
        rows={3}
        maxlength={longestWords}
      />
      <NothingOfPersons t={t} />
      <Fieldset name="readers" legend={t("region:cooperation.visits.whoReads")} error={errors.readers}>
        {visitReaders.map((value) => (
          <Choice
            type="radio"
            name="readers"
            value={value}
            label={t(`region:cooperation.visits.readers.${value}`)}
            checked={value === readers}
          />
        ))}
      </Fieldset>
    </>
  );
}

type TeamVisitsPageProps = FormProps & VisitsProps & { back: TextLink; news: string | undefined };

export function TeamVisitsPage({ t, language, visits, hrefOf, back, news, formKey, ...form }: TeamVisitsPageProps) {
  return (
    <WritingPage
      title={t("region:cooperation.visits.title")}
      lead={t("region:cooperation.visits.teamLead")}
      back={back}
      errors={form.errors}
      news={news}
    >
      <KeyedForm formKey={formKey} title={t("region:cooperation.visits.new")} send={t("region:cooperation.add")}>
        <VisitFields t={t} {...form} />
      </KeyedForm>
      {visits.length === 0 && <EmptyState title={t("region:cooperation.visits.none")} />}
      <VisitList t={t} language={language} visits={visits} {...(hrefOf && { hrefOf })} />
    </WritingPage>
  );
}

type ChangeVisitPageProps = FormProps & { visit: Visit; back: TextLink; removeHref: string };

export function ChangeVisitPage({ t, visit, back, removeHref, formKey, ...form }: ChangeVisitPageProps) {
  const title = t("region:cooperation.visits.line", { from: visit.from, to: visit.to });
  return (
    <WritingPage title={title} back={back} errors={form.errors}>
      <KeyedForm formKey={formKey} send={t("region:cooperation.save")}>
        <VisitFields t={t} {...form} />
      </KeyedForm>
      <ButtonForm action={removeHref} formKey={formKey}>
        {t("region:cooperation.remove")}
        <AsideOf>{title}</AsideOf>
      </ButtonForm>
    </WritingPage>
  );
}
