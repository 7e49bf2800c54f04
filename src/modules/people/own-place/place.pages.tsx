// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues, typedField } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  ErrorSummary,
  type FieldErrors,
  Form,
  FormGuard,
  FormKey,
  LinkButton,
  NameOfChoice,
  Page,
  SubmitButton,
  TextField,
} from "#platform/ui";
import { BackField } from "../signing-in/back-field.pages.tsx";

export type MakePlaceProps = {
  t: T;
  language: Language;
  typed: TypedValues;
  errors: FieldErrors;
  formKey: string;
};

export function MakePlacePage(props: MakePlaceProps) {
  const { t, language, errors } = props;
  const to = (path: string) => inLanguage(language, path);
  return (
    <Page title={t("people:place.title")} robots="noindex">
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:place.title")}</h1>
          <p class="lead">{t("people:place.lead")}</p>
          <ErrorSummary errors={errors} />
        </div>
        <PlaceForm {...props} />
        <p class="row">
          <a href={to("/inloggen")}>{t("people:place.haveOne")}</a>
          <a href={to("/mijn-plek/onder-16")}>{t("people:place.under16")}</a>
        </p>
      </div>
    </Page>
  );
}

function PlaceForm({ t, typed, errors, formKey }: MakePlaceProps) {
  return (
    <Form class="card stack">
      <FormKey value={formKey} />
      <NameOfChoice
        typed={typed.name}
        error={errors.name}
        label={t("people:place.name")}
        hint={t("people:place.nameHint")}
      />
      <TextField
        {...typedField({ typed, errors }, "email")}
        type="email"
        label={t("people:place.email")}
        hint={t("people:place.emailHint")}
        autocomplete="email"
      />
      <BackField back={typed.terug} />
      <FormGuard />
      <SubmitButton>{t("people:place.make")}</SubmitButton>
      <p class="small muted">{t("people:place.gone")}</p>
    </Form>
  );
}

/** Opening it does nothing yet: mail programs open links to check them. */
export function ConfirmPlacePage({ t }: { t: T }) {
  return (
    <Page title={t("people:place.confirm.title")} robots="noindex">
      <div class="stack">
        <h1>{t("people:place.confirm.title")}</h1>
        <p class="lead">{t("people:place.confirm.text")}</p>
        <Form>
          <SubmitButton>{t("people:place.confirm.button")}</SubmitButton>
        </Form>
      </div>
    </Page>
  );
}

export function PlaceLinkOverPage({ t, language }: { t: T; language: Language }) {
  return (
    <Page title={t("people:place.over.title")} robots="noindex">
      <div class="stack">
        <h1>{t("people:place.over.title")}</h1>
        <p class="lead">{t("people:place.over.text")}</p>
        <p class="row">
          <LinkButton href={inLanguage(language, "/mijn-plek")}>{t("people:place.toPlace")}</LinkButton>
          <LinkButton href={inLanguage(language, "/inloggen")}>{t("people:place.over.signIn")}</LinkButton>
        </p>
      </div>
    </Page>
  );
}
