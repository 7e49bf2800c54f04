// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import { ErrorSummary, Form, Notice, Page, SubmitButton, TextArea, TextField } from "#platform/ui";
import { longestLine, longestWords } from "./hour-facts.form.ts";

type HourFactsPageProps = Sent & { t: T; title: string; publicHref: string; saved: boolean };

export function HourFactsPage({ t, title, publicHref, saved, ...sent }: HourFactsPageProps) {
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
        <SubmitButton>{t("support:hours.tell.save")}</SubmitButton>
      </Form>
    </Page>
  );
}
