// SPDX-License-Identifier: EUPL-1.2

import { formatDate } from "#platform/clock";
import { typedField, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  BackLink,
  Choice,
  ErrorSummary,
  Fieldset,
  Form,
  FormKey,
  Notice,
  Page,
  SubmitButton,
  TextArea,
} from "#platform/ui";
import type { FormProps } from "../form-parts.ts";
import type { Reader, Wish } from "../tables.ts";
import { longestWords } from "./concern.form.ts";
import { linesOf, type StepOnDay, Steps } from "./steps.pages.tsx";

export type ConcernToRead = {
  what: string;
  wish: Wish;
  reader: Reader;
  name: string;
  contact: string;
  day: string;
  isClosed: boolean;
};
type ConcernPageProps = FormProps & {
  t: T;
  language: Language;
  concern: ConcernToRead;
  steps: StepOnDay[];
  hrefs: { step: string; closing: string };
  closingKey: string;
  /** Absent for the confidant, who has no pages of the team. */
  backHref?: string;
};

/** For whom the teller chose. All that is written here the teller reads too. */
export function ConcernPage(props: ConcernPageProps) {
  const { t, language, concern, steps, errors, backHref } = props;
  const title = t("house:concerns.team.toldOn", { day: formatDate(concern.day, language) });
  return (
    <Page title={title} robots="noindex">
      <ErrorSummary errors={errors} />
      {backHref && <BackLink href={backHref}>{t("house:concerns.team.title")}</BackLink>}
      <h1>{title}</h1>
      <p class="lead">
        {t(`house:concerns.team.for.${concern.reader}`)} {t("house:concerns.team.keep")}
      </p>
      <Told t={t} concern={concern} />
      <section class="stack" aria-labelledby="h-gegaan">
        <h2 id="h-gegaan">{t("house:concerns.team.soFar")}</h2>
        <Steps t={t} language={language} steps={steps} seenBy="reader" />
      </section>
      <AnswerForm {...props} />
      {concern.isClosed ? <p>{t("house:concerns.team.isClosed")}</p> : <CloseForm {...props} />}
    </Page>
  );
}

function Told({ t, concern: { what, wish, name, contact } }: { t: T; concern: ConcernToRead }) {
  return (
    <section class="card stack--sm" aria-labelledby="h-wat">
      <h2 id="h-wat">{t("house:concerns.team.what")}</h2>
      <p>{linesOf(what)}</p>
      <p>
        <b>{t(`house:concerns.team.wish.${wish}`)}</b>
      </p>
      {wish === "procedure" && <Notice>{t("house:concerns.team.procedure")}</Notice>}
      <p>
        {name ? t("house:concerns.team.name", { name }) : t("house:concerns.team.noName")}{" "}
        {contact ? t("house:concerns.team.contact", { contact }) : t("house:concerns.team.noContact")}
      </p>
    </section>
  );
}

function AnswerForm({ t, formKey, typed, errors, hrefs }: ConcernPageProps) {
  const chosen = typedText(typed, "kind");
  return (
    <Form class="card stack" action={hrefs.step} labelledBy="h-antwoord">
      <FormKey value={formKey} />
      <h2 id="h-antwoord">{t("house:concerns.answer.title")}</h2>
      <Fieldset name="kind" legend={t("house:concerns.answer.kind")} error={errors.kind}>
        {(["words", "done", "told"] as const).map((kind) => (
          <Choice
            type="radio"
            name="kind"
            value={kind}
            label={t(`house:concerns.answer.kinds.${kind}`)}
            hint={t(`house:concerns.answer.kindHints.${kind}`)}
            checked={kind === chosen}
          />
        ))}
      </Fieldset>
      <TextArea
        {...typedField({ typed, errors }, "body")}
        label={t("house:concerns.answer.body")}
        hint={t("house:concerns.answer.bodyHint")}
        rows={5}
        maxlength={longestWords}
      />
      <SubmitButton>{t("house:concerns.answer.send")}</SubmitButton>
    </Form>
  );
}

function CloseForm({ t, closingKey, hrefs }: ConcernPageProps) {
  return (
    <Form class="card stack" action={hrefs.closing} labelledBy="h-afronden">
      <FormKey value={closingKey} />
      <h2 id="h-afronden">{t("house:concerns.answer.closing")}</h2>
      <p>{t("house:concerns.answer.closingText")}</p>
      <SubmitButton kind="second">{t("house:concerns.answer.close")}</SubmitButton>
    </Form>
  );
}
