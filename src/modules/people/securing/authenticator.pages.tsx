// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, ErrorSummary, Form, Page, QrCode, type QrSquares, SubmitButton, TextField } from "#platform/ui";

type AuthenticatorPageProps = {
  t: T;
  squares: QrSquares;
  /** In groups of four, for whoever types it. */
  secret: string;
  problem: string | undefined;
  links: { own: string; confirm: string };
};

export function AuthenticatorPage({ t, squares, secret, problem, links }: AuthenticatorPageProps) {
  return (
    <Page title={t("people:securing.app.title")} robots="noindex">
      <BackLink href={links.own}>{t("people:securing.own.title")}</BackLink>
      <div class="stack">
        <h1>{t("people:securing.app.title")}</h1>
        <ErrorSummary errors={problem ? { code: problem } : {}} />
        <p class="lead">{t("people:securing.app.lead")}</p>
        <div class="qr-kader">
          <QrCode squares={squares} label={t("people:securing.app.qr")} />
        </div>
        <p>
          {t("people:securing.app.orType")}
          <br />
          <b class="inlogcode" dir="ltr">
            {secret}
          </b>
        </p>
        <Form class="stack" action={links.confirm}>
          <TextField
            name="code"
            label={t("people:securing.app.code")}
            hint={t("people:securing.app.codeHint")}
            error={problem}
            autocomplete="one-time-code"
            inputmode="numeric"
            maxlength={10}
            short
          />
          <SubmitButton>{t("people:securing.app.submit")}</SubmitButton>
        </Form>
      </div>
    </Page>
  );
}
