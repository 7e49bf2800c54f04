// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, ErrorSummary, type FieldErrors, Form, FormGuard, FormKey, Page, SubmitButton } from "#platform/ui";
import { OfferFields, type OfferFieldsProps, SenderFields } from "./offer-fields.pages.tsx";

type OfferFormPageProps = OfferFieldsProps & { title: string; lead: string; backHref: string; formKey: string };

export function OfferFormPage({ title, lead, backHref, formKey, ...props }: OfferFormPageProps) {
  const { t, errors } = props;
  return (
    <Page title={title} robots="noindex">
      <BackLink href={backHref}>{t("programme:offers.partner.back")}</BackLink>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <ErrorSummary errors={errors} />
      <Form id="formulier">
        <FormKey value={formKey} />
        <OfferFields {...props} />
        <FormGuard />
        <div class="veld-na">
          <SubmitButton>{t("programme:offers.send")}</SubmitButton>
        </div>
      </Form>
    </Page>
  );
}

type EndOfferPageProps = {
  t: T;
  title: string;
  backHref: string;
  formKey: string;
  typed: Record<string, string | string[]>;
  errors: FieldErrors;
};

export function EndOfferPage({ t, title, backHref, formKey, typed, errors }: EndOfferPageProps) {
  const heading = t("programme:offers.end.title", { title });
  return (
    <Page title={heading} robots="noindex">
      <BackLink href={backHref}>{t("programme:offers.partner.back")}</BackLink>
      <h1>{heading}</h1>
      <p class="lead">{t("programme:offers.end.text")}</p>
      <ErrorSummary errors={errors} />
      <Form>
        <FormKey value={formKey} />
        <SenderFields t={t} typed={typed} errors={errors} />
        <FormGuard />
        <div class="veld-na">
          <SubmitButton>{t("programme:offers.end.send")}</SubmitButton>
        </div>
      </Form>
    </Page>
  );
}
