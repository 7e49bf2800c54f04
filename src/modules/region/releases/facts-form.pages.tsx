// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import { ErrorSummary, Form, FormKey, Page, SubmitButton, TextArea, TextField } from "#platform/ui";
import { longestLine, longestName, longestTitle } from "./release.form.ts";

type Common = Sent & { t: T; back: { href: string; label: string } };

export function NewReleasePage({ t, formKey, back, ...sent }: Common & { formKey: string }) {
  return (
    <Page title={t("region:releases.new.title")} robots="noindex" back={back}>
      <ErrorSummary errors={sent.errors} />
      <h1>{t("region:releases.new.title")}</h1>
      <p class="lead">{t("region:releases.new.lead")}</p>
      <Form class="card stack">
        <FormKey value={formKey} />
        <Names t={t} {...sent} />
        <div class="velden">
          {(["periodFrom", "periodUntil"] as const).map((name) => (
            <TextField {...typedField(sent, name)} type="date" label={t(`region:releases.new.${name}`)} />
          ))}
        </div>
        <p class="muted">{t("region:releases.new.periodHint")}</p>
        <SubmitButton>{t("region:releases.new.make")}</SubmitButton>
      </Form>
    </Page>
  );
}

/** Its name and for whom; and of a next version what changed. */
export function RenamePage({ t, version, back, ...sent }: Common & { version: number }) {
  return (
    <Page title={t("region:releases.rename.title")} robots="noindex" back={back}>
      <ErrorSummary errors={sent.errors} />
      <h1>{t("region:releases.rename.title")}</h1>
      <Form class="card stack">
        <Names t={t} {...sent} />
        {version > 1 && (
          <TextArea
            {...typedField(sent, "whatChanged")}
            label={t("region:releases.rename.whatChanged")}
            hint={t("region:releases.rename.whatChangedHint")}
            rows={3}
            maxlength={longestLine}
          />
        )}
        <SubmitButton>{t("region:releases.save")}</SubmitButton>
      </Form>
    </Page>
  );
}

function Names({ t, ...sent }: Sent & { t: T }) {
  return (
    <>
      <TextField
        {...typedField(sent, "title")}
        label={t("region:releases.new.name")}
        hint={t("region:releases.new.nameHint")}
        maxlength={longestTitle}
      />
      <TextField
        {...typedField(sent, "forWhom")}
        label={t("region:releases.new.forWhom")}
        hint={t("region:releases.new.forWhomHint")}
        maxlength={longestName}
      />
    </>
  );
}
