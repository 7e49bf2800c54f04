// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { ErrorSummary, Form, Page, SubmitButton, TextField } from "#platform/ui";

type CodePageProps = { t: T; typedCode: string; problem?: string | undefined };

/** From the code on paper to one's own page. */
export function RequestCodePage({ t, typedCode, problem }: CodePageProps) {
  return (
    <Page title={t("support:requests.code.title")}>
      <ErrorSummary errors={problem ? { code: problem } : {}} />
      <h1>{t("support:requests.code.title")}</h1>
      <p class="lead">{t("support:requests.code.lead")}</p>
      <Form class="card stack">
        <TextField
          name="code"
          label={t("support:requests.code.label")}
          hint={t("support:requests.code.hint")}
          value={typedCode}
          error={problem}
          autocomplete="off"
          maxlength={40}
          short
        />
        <SubmitButton>{t("support:requests.code.open")}</SubmitButton>
      </Form>
    </Page>
  );
}
