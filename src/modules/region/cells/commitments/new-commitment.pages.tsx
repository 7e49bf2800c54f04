// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import { BackLink, ErrorSummary, Form, FormKey, Page, SubmitButton, TextArea, TextField } from "#platform/ui";
import type { Place } from "../places.queries.ts";
import { CellFields } from "../sayings/say-fields.pages.tsx";
import { longestWhat } from "./commitment.form.ts";

type NewCommitmentPageProps = Sent & { t: T; places: readonly Place[]; formKey: string; backHref: string };

export function NewCommitmentPage({ t, typed, errors, places, formKey, backHref }: NewCommitmentPageProps) {
  const sent = { typed, errors };
  return (
    <Page title={t("region:cells.commitment.new.title")} robots="noindex">
      <BackLink href={backHref}>{t("region:cells.team.title")}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("region:cells.commitment.new.title")}</h1>
      <p class="lead">{t("region:cells.commitment.new.lead")}</p>
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <TextArea
          {...typedField(sent, "what")}
          label={t("region:cells.commitment.new.what")}
          hint={t("region:cells.commitment.new.whatHint")}
          rows={2}
          maxlength={longestWhat}
        />
        <TextArea
          {...typedField(sent, "who")}
          label={t("region:cells.commitment.new.who")}
          hint={t("region:cells.commitment.new.whoHint")}
          rows={3}
        />
        <TextField {...typedField(sent, "dueOn")} label={t("region:cells.commitment.new.dueOn")} type="date" short />
        <CellFields {...sent} t={t} places={places} none={t("region:cells.commitment.new.whole")} />
        <SubmitButton>{t("region:cells.commitment.new.send")}</SubmitButton>
      </Form>
    </Page>
  );
}
