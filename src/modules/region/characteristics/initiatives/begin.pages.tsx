// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import { ErrorSummary, Form, FormGuard, FormKey, Page, SubmitButton, TextField } from "#platform/ui";
import { longestName } from "./initiative.form.ts";

type BeginPageProps = Sent & { t: T; formKey: string; back: { href: string; label: string } };

/** Without an account: the link that follows is the key. */
export function BeginPage({ t, typed, errors, formKey, back }: BeginPageProps) {
  return (
    <Page title={t("region:characteristics.begin.title")} back={back}>
      <ErrorSummary errors={errors} />
      <h1>{t("region:characteristics.begin.title")}</h1>
      <p class="lead">{t("region:characteristics.begin.lead")}</p>
      <ul>
        {points.map((point) => (
          <li>{t(`region:characteristics.begin.point.${point}`)}</li>
        ))}
      </ul>
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <TextField
          {...typedField({ typed, errors }, "name")}
          label={t("region:characteristics.begin.name")}
          hint={t("region:characteristics.begin.nameHint")}
          maxlength={longestName}
        />
        <FormGuard />
        <SubmitButton>{t("region:characteristics.begin.send")}</SubmitButton>
      </Form>
    </Page>
  );
}

const points = ["link", "own", "see", "end"] as const;
