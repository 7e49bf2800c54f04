// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  BackLink,
  ErrorSummary,
  Form,
  FormGuard,
  FormKey,
  Icon,
  Notice,
  Page,
  Radios,
  SubmitButton,
  TextArea,
  TextField,
} from "#platform/ui";
import { longestRemark, remarkAbouts } from "./remark.form.ts";

type RemarkPageProps = Sent & { t: T; name: string; isSent: boolean; formKey: string; backHref: string };

/** What is not right: one choice is enough. */
export function RemarkPage({ t, name, isSent, formKey, backHref, typed, errors }: RemarkPageProps) {
  const back = <BackLink href={backHref}>{name}</BackLink>;
  if (isSent) {
    return (
      <Page title={t("network:remarks.sent.title")} robots="noindex">
        {back}
        <h1>{t("network:remarks.sent.title")}</h1>
        <Notice kind="good">
          <p>{t("network:remarks.sent.text")}</p>
        </Notice>
      </Page>
    );
  }
  return (
    <Page title={t("network:remarks.title")} robots="noindex">
      {back}
      <ErrorSummary errors={errors} />
      <h1>{t("network:remarks.title")}</h1>
      <p class="lead">{t("network:remarks.lead", { name })}</p>
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <Radios
          name="about"
          legend={t("network:remarks.about")}
          error={errors.about}
          value={typedText(typed, "about")}
          options={remarkAbouts.map((about) => ({ value: about, label: t(`network:remarks.abouts.${about}`) }))}
        />
        <TextArea
          {...typedField({ typed, errors }, "words")}
          label={t("network:remarks.words")}
          hint={t("network:remarks.wordsHint")}
          rows={4}
          maxlength={longestRemark}
        />
        <TextField
          {...typedField({ typed, errors }, "email")}
          label={t("network:remarks.email")}
          hint={t("network:remarks.emailHint")}
          type="email"
          autocomplete="email"
          short
        />
        <p class="feit feit--hoog">
          <Icon name="eraser" />
          <span>{t("network:remarks.kept")}</span>
        </p>
        <FormGuard />
        <SubmitButton>{t("network:remarks.send")}</SubmitButton>
      </Form>
    </Page>
  );
}
