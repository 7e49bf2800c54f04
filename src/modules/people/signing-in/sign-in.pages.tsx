// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues, typedField } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { ErrorSummary, type FieldErrors, Form, LinkButton, Notice, Page, SubmitButton, TextField } from "#platform/ui";
import { PasskeySignIn } from "../passkeys/passkey.pages.tsx";
import { BackField } from "./back-field.pages.tsx";

type AskLinkProps = {
  t: T;
  language: Language;
  typed: TypedValues;
  errors: FieldErrors;
  /** The device was asked, and its key is not known here. */
  unknownDevice?: boolean;
};

export function AskLinkPage({ t, language, typed, errors, unknownDevice }: AskLinkProps) {
  const back = typeof typed.terug === "string" ? typed.terug : undefined;
  return (
    <Page title={t("people:signIn.title")} robots="noindex" script="passkey">
      <div class="stack">
        <h1>{t("people:signIn.title")}</h1>
        <p class="lead">{t("people:signIn.forTeam")}</p>
        {unknownDevice && (
          <Notice kind="problem">
            <p>{t("people:signIn.passkey.unknown")}</p>
          </Notice>
        )}
        <ErrorSummary errors={errors} />
        <PasskeySignIn t={t} language={language} back={back} />
        <Form class="stack">
          <TextField
            {...typedField({ typed, errors }, "email")}
            type="email"
            autocomplete="email"
            label={t("people:signIn.email")}
            hint={t("people:signIn.emailHint")}
          />
          <BackField back={typed.terug} />
          <SubmitButton>{t("people:signIn.ask")}</SubmitButton>
        </Form>
        <p>
          <a href={inLanguage(language, "/inloggen/blad")}>{t("people:securing.sheet.link")}</a>
        </p>
        <p>
          <a href={inLanguage(language, `/mijn-plek/maken${back ? `?terug=${encodeURIComponent(back)}` : ""}`)}>
            {t("people:signIn.makePlace")}
          </a>
        </p>
      </div>
    </Page>
  );
}

/** The same words whether or not the address is known. */
export function LookInMailPage({ t, askAgain }: { t: T; askAgain: string }) {
  return (
    <Page title={t("people:signIn.sent.title")} robots="noindex">
      <div class="stack">
        <h1>{t("people:signIn.sent.title")}</h1>
        <Notice kind="good">
          <p>{t("people:signIn.sent.ifKnown")}</p>
        </Notice>
        <p>{t("people:signIn.sent.next")}</p>
        <p>
          <a href={askAgain}>{t("people:signIn.askAgain")}</a>
        </p>
      </div>
    </Page>
  );
}

/** Opening it does nothing yet: mail programs open links to check them. */
export function ConfirmPage({ t, back }: { t: T; back: string | undefined }) {
  return (
    <Page title={t("people:signIn.confirm.title")} robots="noindex">
      <div class="stack">
        <h1>{t("people:signIn.confirm.title")}</h1>
        <p class="lead">{t("people:signIn.confirm.text")}</p>
        <Form class="stack">
          <BackField back={back} />
          <SubmitButton>{t("people:signIn.confirm.button")}</SubmitButton>
        </Form>
      </div>
    </Page>
  );
}

export function LinkIsOverPage({ t, askAgain }: { t: T; askAgain: string }) {
  return (
    <Page title={t("people:signIn.over.title")} robots="noindex">
      <div class="stack">
        <h1>{t("people:signIn.over.title")}</h1>
        <p class="lead">{t("people:signIn.over.text")}</p>
        <p>
          <LinkButton href={askAgain} kind="main">
            {t("people:signIn.askAgain")}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}
