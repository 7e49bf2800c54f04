// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import { ErrorSummary, Form, FormKey, Page, SubmitButton, TextArea, TextField } from "#platform/ui";
import { longestLine, longestName } from "./release.form.ts";

type Common = Sent & { t: T; title: string; back: { href: string; label: string } };

/** A link for one reader, to exactly this document. */
export function GivingPage({ t, title, formKey, back, ...sent }: Common & { formKey: string }) {
  return (
    <Page title={t("region:releases.giving.title")} robots="noindex" back={back}>
      <ErrorSummary errors={sent.errors} />
      <h1>{t("region:releases.giving.title")}</h1>
      <p class="lead">{t("region:releases.giving.lead", { title })}</p>
      <Form class="card stack">
        <FormKey value={formKey} />
        <TextField
          {...typedField(sent, "toWhom")}
          label={t("region:releases.giving.toWhom")}
          hint={t("region:releases.giving.toWhomHint")}
          maxlength={longestName}
        />
        <TextField
          {...typedField(sent, "expiresOn")}
          type="date"
          label={t("region:releases.giving.expiresOn")}
          hint={t("region:releases.giving.expiresOnHint")}
          short
        />
        <p class="muted">{t("region:releases.giving.counted")}</p>
        <SubmitButton>{t("region:releases.giving.make")}</SubmitButton>
      </Form>
    </Page>
  );
}

export function WithdrawalPage({ t, title, back, ...sent }: Common) {
  return (
    <Page title={t("region:releases.withdrawal.title")} robots="noindex" back={back}>
      <ErrorSummary errors={sent.errors} />
      <h1>{t("region:releases.withdrawal.title")}</h1>
      <p class="lead">{t("region:releases.withdrawal.lead", { title })}</p>
      <Form class="card stack">
        <TextArea
          {...typedField(sent, "reason")}
          label={t("region:releases.withdrawal.reason")}
          hint={t("region:releases.withdrawal.reasonHint")}
          rows={3}
          maxlength={longestLine}
        />
        <SubmitButton kind="second">{t("region:releases.withdrawal.yes")}</SubmitButton>
      </Form>
    </Page>
  );
}
