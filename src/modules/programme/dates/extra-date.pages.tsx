// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import { BackLink, ErrorSummary, type FieldErrors, Form, FormKey, Page, SubmitButton } from "#platform/ui";
import { TimeFields } from "./different-pieces.pages.tsx";

type ExtraDatePageProps = {
  t: T;
  title: string;
  back: { href: string; label: string };
  typed: TypedValues;
  errors: FieldErrors;
  formKey: string;
};

export function ExtraDatePage({ t, title, back, typed, errors, formKey }: ExtraDatePageProps) {
  const heading = t("programme:dates.extra.title", { title });
  return (
    <Page title={heading} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary errors={errors} />
      <div class="stack--sm">
        <h1>{heading}</h1>
        <p class="lead">{t("programme:dates.extra.lead")}</p>
      </div>
      <Form class="stack">
        <FormKey value={formKey} />
        <TimeFields t={t} typed={typed} errors={errors} hasEnd />
        <p>
          <SubmitButton>{t("programme:dates.extra.submit")}</SubmitButton>
        </p>
      </Form>
    </Page>
  );
}
