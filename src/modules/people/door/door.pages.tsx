// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { ErrorSummary, Form, Page, SubmitButton, TextField } from "#platform/ui";

/** Asks for nothing but figures, and says nothing about who works here. */
export function DoorPage({ t, problem }: { t: T; problem: string | undefined }) {
  return (
    <Page title={t("people:securing.door.title")} robots="noindex">
      <div class="stack">
        <h1>{t("people:securing.door.title")}</h1>
        <p class="lead">{t("people:securing.door.lead")}</p>
        <ErrorSummary errors={problem ? { code: problem } : {}} />
        <Form class="stack">
          <TextField
            name="code"
            type="password"
            label={t("people:securing.door.code")}
            hint={t("people:securing.door.codeHint")}
            error={problem}
            autocomplete="off"
            inputmode="numeric"
            maxlength={7}
            short
          />
          <SubmitButton>{t("people:securing.door.submit")}</SubmitButton>
        </Form>
      </div>
    </Page>
  );
}
