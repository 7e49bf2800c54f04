// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { ErrorSummary, Form, Icon, Page, PhoneText, SubmitButton, TextField } from "#platform/ui";

type CodePageProps = { t: T; typed?: string; problem?: string | undefined; phone: string | null };

/** One field: what stands on the slip opens one's own page. */
export function CodePage({ t, typed, problem, phone }: CodePageProps) {
  return (
    <Page title={t("programme:desk.code.title")} description={t("programme:desk.code.lead")}>
      <ErrorSummary errors={problem ? { code: problem } : {}} />
      <div class="stack--sm">
        <h1>{t("programme:desk.code.title")}</h1>
        <p class="lead">{t("programme:desk.code.lead")}</p>
      </div>
      <Form class="stack">
        <TextField
          name="code"
          label={t("programme:desk.code.label")}
          hint={t("programme:desk.code.hint")}
          value={typed}
          error={problem}
          autocomplete="off"
          maxlength={20}
          short
        />
        <SubmitButton>{t("programme:desk.code.submit")}</SubmitButton>
      </Form>
      <p>
        {t("programme:desk.code.lost")} {phone && <PhoneText text={t("programme:desk.code.call", { phone })} />}
      </p>
    </Page>
  );
}

/** On the personal page of whoever left no e-mail address: how to come back to it. */
export function OwnCode({ t, code, address }: { t: T; code: string; address: string }) {
  return (
    <p class="feit feit--hoog">
      <Icon name="id-card" />
      <span>
        {t("programme:desk.ownCode", { address })} <b class="ltr">{code}</b>
      </span>
    </p>
  );
}
