// SPDX-License-Identifier: EUPL-1.2
import { BackLink, ErrorSummary, Form, FormGuard, FormKey, Page, SubmitButton } from "#platform/ui";
import { RequestFields, type RequestFieldsProps } from "./request-fields.pages.tsx";

type ChangePageProps = Omit<RequestFieldsProps, "isWrittenBy"> & { base: string };

/** The same form again, with what was said before. */
export function ChangeRequestPage({ base, ...fields }: ChangePageProps) {
  const { t, formKey, errors } = fields;
  return (
    <Page title={t("support:requests.change.title")} robots="noindex">
      <BackLink href={base}>{t("support:requests.change.back")}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("support:requests.change.title")}</h1>
      <p class="lead">{t("support:requests.change.lead")}</p>
      <Form class="card stack--lg" labelledBy="h-aanpassen" action={`${base}/aanpassen`}>
        <FormKey value={formKey} />
        <h2 id="h-aanpassen">{t("support:requests.ask.form")}</h2>
        <RequestFields {...fields} isWrittenBy="asker" />
        <FormGuard />
        <SubmitButton class="btn--breed">{t("support:requests.change.save")}</SubmitButton>
      </Form>
    </Page>
  );
}
