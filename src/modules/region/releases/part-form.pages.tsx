// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import { ErrorSummary, Form, FormKey, Notice, Page, SubmitButton, TextArea, TextField } from "#platform/ui";
import { longestName, longestTitle, longestWords } from "./release.form.ts";

type PartPageProps = Sent & {
  t: T;
  formKey: string;
  isNew: boolean;
  /** Reading has begun: what changes now can be read first too. */
  extendsReading: boolean;
  back: { href: string; label: string };
};

export function PartPage({ t, formKey, isNew, extendsReading, back, ...sent }: PartPageProps) {
  const title = t(isNew ? "region:releases.part.new" : "region:releases.part.change");
  return (
    <Page title={title} robots="noindex" back={back}>
      <ErrorSummary errors={sent.errors} />
      <h1>{title}</h1>
      <p class="lead">{t("region:releases.part.lead")}</p>
      {extendsReading && <Notice>{t("region:releases.part.readAgain")}</Notice>}
      <Form class="card stack">
        <FormKey value={formKey} />
        <TextField
          {...typedField(sent, "heading")}
          label={t("region:releases.part.heading")}
          maxlength={longestTitle}
        />
        <TextArea
          {...typedField(sent, "content")}
          label={t("region:releases.part.content")}
          hint={t("region:releases.part.contentHint")}
          rows={12}
          maxlength={longestWords}
        />
        <TextField
          {...typedField(sent, "names")}
          label={t("region:releases.part.who")}
          hint={t("region:releases.part.whoHint")}
          maxlength={longestName}
        />
        <SubmitButton>{t("region:releases.save")}</SubmitButton>
      </Form>
    </Page>
  );
}
