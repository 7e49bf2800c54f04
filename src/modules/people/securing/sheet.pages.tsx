// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { ErrorSummary, Form, Page, SubmitButton, TextField } from "#platform/ui";

type SheetSignInPageProps = {
  t: T;
  action: string;
  otherHref: string;
  /** What stood in the address that was scanned. */
  scanned?: string;
  problem?: string;
};

export function SheetSignInPage({ t, action, otherHref, scanned, problem }: SheetSignInPageProps) {
  return (
    <Page title={t("people:securing.sheet.title")} robots="noindex">
      <div class="stack">
        <h1>{t("people:securing.sheet.title")}</h1>
        <p class="lead">{t(scanned ? "people:securing.sheet.confirmLead" : "people:securing.sheet.lead")}</p>
        <ErrorSummary errors={problem ? { code: problem } : {}} />
        <Form class="stack" action={action}>
          {scanned ? <input type="hidden" name="code" value={scanned} /> : <CodeField t={t} problem={problem} />}
          <SubmitButton>{t("people:securing.sheet.submit")}</SubmitButton>
        </Form>
        <p>
          <a href={otherHref}>{t("people:securing.sheet.other")}</a>
        </p>
      </div>
    </Page>
  );
}

function CodeField({ t, problem }: { t: T; problem: string | undefined }) {
  return (
    <TextField
      name="code"
      label={t("people:securing.sheet.code")}
      hint={t("people:securing.sheet.codeHint")}
      error={problem}
      autocomplete="off"
      maxlength={40}
    />
  );
}
