// SPDX-License-Identifier: EUPL-1.2

import { formatDate } from "#platform/clock";
import { inLanguage, typedText } from "#platform/http";
import { firstLanguage, langBeside } from "#platform/i18n";
import { renderMarkdown } from "#platform/markdown";
import { BackLink, ErrorSummary, Form, FormKey, Icon, Page, SubmitButton, TextArea, TextField } from "#platform/ui";
import type { Facts } from "../facts/facts.ts";
import { WhoHelps } from "../facts/who-helps.pages.tsx";
import type { Common, FormProps } from "../form-parts.ts";
import type { Agreements } from "./agreements.queries.ts";

type AgreementsPageProps = Common & {
  shown: Agreements | null;
  versions: Pick<Agreements, "version" | "agreedOn">[];
  facts: Facts;
};

export function AgreementsPage({ t, language, shown, versions, facts }: AgreementsPageProps) {
  return (
    <Page title={t("house:agreements.title")} description={t("house:agreements.lead")}>
      <h1>{t("house:agreements.title")}</h1>
      <p class="lead">{t("house:agreements.lead")}</p>
      {shown ? <Written t={t} language={language} shown={shown} /> : <p>{t("house:agreements.none")}</p>}
      <p class="feit feit--hoog">
        <Icon name="message-circle" />
        <a href={inLanguage(language, "/niet-goed-gegaan")}>{t("house:agreements.toTell")}</a>
      </p>
      <WhoHelps t={t} facts={facts} />
      {shown && versions.length > 1 && <Versions t={t} language={language} shown={shown} versions={versions} />}
    </Page>
  );
}

function Written({ t, language, shown }: Common & { shown: Agreements }) {
  const written = language === "en" && shown.bodyEn !== "" ? "en" : firstLanguage;
  const html = { __html: renderMarkdown(written === "en" ? shown.bodyEn : shown.body) };
  const day = formatDate(shown.agreedOn, language);
  return (
    <>
      <div class="tekst" lang={langBeside(language, written)} dangerouslySetInnerHTML={html} />
      <p class="muted">
        {shown.madeBy
          ? t("house:agreements.agreedBy", { day, people: shown.madeBy })
          : t("house:agreements.on", { day })}
      </p>
    </>
  );
}

function Versions({
  t,
  language,
  shown,
  versions,
}: Common & Pick<AgreementsPageProps, "versions"> & { shown: Agreements }) {
  return (
    <section class="stack--sm" aria-labelledby="h-eerder">
      <h2 id="h-eerder">{t("house:agreements.versions")}</h2>
      <ul>
        {versions.map(({ version, agreedOn }) => (
          <li>
            <a
              href={inLanguage(language, `/huisafspraken?versie=${version}`)}
              aria-current={version === shown.version ? "page" : undefined}
            >
              {formatDate(agreedOn, language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function WriteAgreementsPage({ t, language, formKey, typed, errors }: Common & FormProps) {
  const field = (name: "body" | "bodyEn" | "madeBy" | "agreedOn") => ({
    name,
    label: t(`house:agreements.${name}`),
    hint: t(`house:agreements.${name}Hint`),
    value: typedText(typed, name),
    error: errors[name],
  });
  return (
    <Page title={t("house:agreements.write")} robots="noindex">
      <ErrorSummary errors={errors} />
      <BackLink href={inLanguage(language, "/beheer/als-het-schuurt")}>{t("house:facts.title")}</BackLink>
      <h1>{t("house:agreements.write")}</h1>
      <p class="lead">{t("house:agreements.writeLead")}</p>
      <Form class="card stack">
        <FormKey value={formKey} />
        <TextArea {...field("body")} rows={14} maxlength={20_000} />
        <TextArea {...field("bodyEn")} rows={6} maxlength={20_000} />
        <TextField {...field("madeBy")} maxlength={200} />
        <TextField {...field("agreedOn")} type="date" short />
        <SubmitButton>{t("house:agreements.save")}</SubmitButton>
      </Form>
    </Page>
  );
}
