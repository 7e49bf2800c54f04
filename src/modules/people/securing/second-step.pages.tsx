// SPDX-License-Identifier: EUPL-1.2
import type { Language, T } from "#platform/i18n";
import { ErrorSummary, Form, LinkButton, Notice, Page, SubmitButton, TextField } from "#platform/ui";
import { PasskeySignIn } from "../passkeys/passkey.pages.tsx";
import { BackField } from "../signing-in/back-field.pages.tsx";

export type CodeKind = "app" | "card" | "both";

type SecondStepPageProps = {
  t: T;
  language: Language;
  back: string | undefined;
  problem: string | undefined;
  hasPasskey: boolean;
  /** What codes this person has, if any. */
  codeKind: CodeKind | null;
  hours: number;
  homeHref: string;
};

/** Asks only for what this person has. A code needs no script; the key on a device does. */
export function SecondStepPage(props: SecondStepPageProps) {
  const { t, language, back, problem, hasPasskey, codeKind, hours, homeHref } = props;
  const hasAny = hasPasskey || codeKind !== null;
  return (
    <Page title={t("people:securing.step.title")} robots="noindex" script={hasPasskey ? "passkey" : undefined}>
      <div class="stack">
        <h1>{t("people:securing.step.title")}</h1>
        <p class="lead">{t("people:securing.step.lead")}</p>
        <ErrorSummary errors={problem ? { code: problem } : {}} />
        {hasPasskey && <PasskeySignIn t={t} language={language} back={back} />}
        {codeKind && <CodeForm {...props} codeKind={codeKind} />}
        {hasAny ? (
          <p class="muted">
            {t("people:securing.step.remembered", { count: hours })} {t("people:securing.step.lost")}
          </p>
        ) : (
          <Notice>
            <p>{t("people:securing.step.none")}</p>
            <p>{t("people:securing.step.noneWhy")}</p>
          </Notice>
        )}
        {!hasAny && (
          <p>
            <LinkButton href={homeHref}>{t("people:securing.step.back")}</LinkButton>
          </p>
        )}
      </div>
    </Page>
  );
}

function CodeForm({ t, back, problem, codeKind }: SecondStepPageProps & { codeKind: CodeKind }) {
  return (
    <Form class="stack">
      <TextField
        name="code"
        label={t("people:securing.step.code")}
        hint={t(`people:securing.step.hintOf.${codeKind}`)}
        error={problem}
        autocomplete="one-time-code"
        inputmode={codeKind === "app" ? "numeric" : "text"}
        maxlength={20}
        short
      />
      <BackField back={back} />
      <SubmitButton>{t("people:securing.step.submit")}</SubmitButton>
    </Form>
  );
}
