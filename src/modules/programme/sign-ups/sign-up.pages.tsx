// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues } from "#platform/http";
import {
  BackLink,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormKey,
  Icon,
  Notice,
  Page,
  SubmitButton,
  TextField,
} from "#platform/ui";
import { ContactField } from "./contact-field.tsx";
import type { DateToJoin, OpenWithoutSignUp } from "./date.queries.ts";
import { DateFacts } from "./date-facts.tsx";
import { type Wording, whenItIs } from "./date-words.ts";
import { OpenThatDay, Places } from "./places.tsx";
import { longestName, longestNeed } from "./sign-up.form.ts";
import { hasRoom, type SignUpRefusal } from "./sign-up.ts";

export type SignUpPageProps = Wording & {
  date: DateToJoin;
  formKey: string;
  openThatDay: OpenWithoutSignUp;
  refused?: SignUpRefusal | "unsure" | undefined;
  errors?: FieldErrors | undefined;
  typed?: TypedValues | undefined;
};

/** The form for one date. Whoever can only wait reads so above it and on its button. */
export function SignUpPage(props: SignUpPageProps) {
  const { t, language, date, refused, errors = {} } = props;
  const title = t(hasRoom(date) ? "programme:signUp.title" : "programme:signUp.titleWaiting", { activity: date.title });
  const canJoin = !refused || refused === "unsure";
  return (
    <Page title={title} description={whenItIs(date, props)} current="programme" robots="noindex" wide>
      <div class="wrap kruimel">
        <p>
          <BackLink href={inLanguage(language, `/programma/${date.slug}`)}>
            {t("programme:signUp.backToActivity")}
          </BackLink>
        </p>
      </div>
      <div class="wrap section cols cols--7-5">
        <div class="stack">
          <h1>{title}</h1>
          <ErrorSummary errors={errors} />
          {refused && (
            <Notice kind={refused === "walk-in" ? "good" : "problem"}>
              {t(`programme:signUp.refused.${refused}`)}
            </Notice>
          )}
          {canJoin && <Places t={t} date={date} />}
          <DateFacts {...props} />
          {(refused || !hasRoom(date)) && <OpenThatDay {...props} />}
        </div>
        {canJoin && <SignUpForm {...props} />}
      </div>
    </Page>
  );
}

function SignUpForm({ t, date, formKey, errors = {}, typed = {} }: SignUpPageProps) {
  const submit = t(hasRoom(date) ? "programme:signUp.submit" : "programme:signUp.submitWaiting");
  return (
    <Form class="card stack--lg" labelledBy="h-mee" id="aanmelden">
      <FormKey value={formKey} />
      <div class="stack--sm">
        <h2 id="h-mee">{submit}</h2>
        <p class="muted">{t("programme:signUp.lead")}</p>
      </div>
      <TextField
        name="name"
        label={t("programme:signUp.name")}
        hint={t("programme:signUp.nameHint")}
        value={textOf(typed.name)}
        error={errors.name}
        autocomplete="nickname"
        maxlength={longestName}
        required
      />
      <ContactField t={t} chosen={textOf(typed.contact)} reach={textOf(typed.reach)} errors={errors} />
      <TextField
        name="need"
        label={t("programme:signUp.need")}
        hint={t("programme:signUp.needHint")}
        value={textOf(typed.need)}
        error={errors.need}
        autocomplete="off"
        maxlength={longestNeed}
      />
      <div class="visually-hidden" aria-hidden="true">
        <label for="website">{t("programme:signUp.leaveEmpty")}</label>
        <input type="text" id="website" name="website" tabindex={-1} autocomplete="off" />
      </div>
      <p class="feit feit--hoog">
        <Icon name="eraser" />
        <span>{t("programme:signUp.gone")}</span>
      </p>
      <div class="stack--sm">
        <SubmitButton class="btn--breed">{submit}</SubmitButton>
        <p class="small muted">{t("programme:signUp.leaveAnyTime")}</p>
      </div>
    </Form>
  );
}

function textOf(value: string | string[] | undefined): string {
  return [value ?? ""].flat()[0] ?? "";
}
