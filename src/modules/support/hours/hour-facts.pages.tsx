// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import { type Language, languages, nameOfLanguage, otherLanguages, type T } from "#platform/i18n";
import { ErrorSummary, Form, Notice, Page, SubmitButton, TextArea, TextField } from "#platform/ui";
import { fieldIn, longestLine, longestWords, wordNames } from "./hour-facts.form.ts";

type HourFactsPageProps = Sent & { t: T; language: Language; title: string; publicHref: string; saved: boolean };

export function HourFactsPage({ t, language, title, publicHref, saved, ...sent }: HourFactsPageProps) {
  const words = (name: "comeFor" | "before" | "after") => (
    <TextArea
      {...typedField(sent, name)}
      label={t(`support:hours.tell.${name}`)}
      hint={t(`support:hours.tell.${name}Hint`)}
      rows={4}
      maxlength={longestWords}
    />
  );
  return (
    <Page
      title={t("support:hours.tell.title")}
      robots="noindex"
      back={{ href: publicHref, label: t("support:hours.title") }}
    >
      <ErrorSummary errors={sent.errors} />
      <div class="stack--sm">
        <h1>{t("support:hours.tell.title")}</h1>
        <p class="lead">{t("support:hours.tell.lead", { title })}</p>
      </div>
      {saved && (
        <Notice kind="good">
          <p>{t("support:hours.tell.saved")}</p>
        </Notice>
      )}
      <Form class="card stack--lg">
        {words("comeFor")}
        <TextField
          {...typedField(sent, "neighbourhood")}
          label={t("support:hours.tell.neighbourhood")}
          hint={t("support:hours.tell.neighbourhoodHint")}
          maxlength={longestLine}
          autocomplete="off"
        />
        {words("before")}
        {words("after")}
        <InOtherLanguages {...sent} t={t} language={language} />
        <SubmitButton>{t("support:hours.tell.save")}</SubmitButton>
      </Form>
    </Page>
  );
}

/** Open where something stands, so that whoever changes the Dutch sees that there is more to change. */
function InOtherLanguages({ t, language, ...sent }: Sent & { t: T; language: Language }) {
  return otherLanguages.map((other) => (
    <details open={wordNames.some((name) => sent.typed[fieldIn(other, name)] || sent.errors[fieldIn(other, name)])}>
      <summary>{t("support:hours.tell.inLanguage", { language: nameOfLanguage(other, language) })}</summary>
      <div class="stack--lg">
        <p class="muted">{t("support:hours.tell.inLanguageText")}</p>
        {wordNames.map((name) => (
          <TextArea
            {...typedField(sent, fieldIn(other, name))}
            label={t("support:hours.tell.fieldIn", {
              field: t(`support:hours.tell.${name}`),
              language: languages[other].name,
            })}
            rows={3}
            maxlength={longestWords}
          />
        ))}
      </div>
    </details>
  ));
}
