// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  BackLink,
  ErrorSummary,
  Form,
  FormGuard,
  LinkButton,
  Notice,
  Page,
  Radios,
  SubmitButton,
  TextArea,
} from "#platform/ui";
import { remarkOutcomes } from "./remark.form.ts";
import type { Remark } from "./remark.queries.ts";

type AnswerRemarkPageProps = Sent & {
  t: T;
  remark: Remark;
  back: { href: string; label: string };
  changeHref: string;
  /** Anyone with the link sends it. */
  isGuarded: boolean;
};

/** For the keeper of the entry, and for the team: what was said, and what came of it. */
export function AnswerRemarkPage(props: AnswerRemarkPageProps) {
  const { t, remark, back, errors, changeHref } = props;
  return (
    <Page title={t("network:remarks.answer.title")} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t(`network:remarks.line.${remark.about}`, { name: remark.entry })}</h1>
      {remark.words && (
        <blockquote class="card">
          <p>{remark.words}</p>
        </blockquote>
      )}
      {remark.state === "new" ? (
        <>
          <p>
            <LinkButton href={changeHref}>{t("network:remarks.answer.change")}</LinkButton>
          </p>
          <AnswerForm {...props} />
        </>
      ) : (
        <Notice kind="good">
          <p>{t(`network:remarks.outcomes.${remark.state}`)}</p>
          {remark.answer && <p>{remark.answer}</p>}
        </Notice>
      )}
    </Page>
  );
}

function AnswerForm({ t, typed, errors, isGuarded }: AnswerRemarkPageProps) {
  return (
    <Form class="card stack--lg">
      <Radios
        name="outcome"
        legend={t("network:remarks.answer.outcome")}
        error={errors.outcome}
        value={typedText(typed, "outcome")}
        options={remarkOutcomes.map((outcome) => ({ value: outcome, label: t(`network:remarks.outcomes.${outcome}`) }))}
      />
      <TextArea
        {...typedField({ typed, errors }, "answer")}
        label={t("network:remarks.answer.words")}
        hint={t("network:remarks.answer.wordsHint")}
        rows={3}
        maxlength={500}
      />
      {isGuarded && <FormGuard />}
      <SubmitButton>{t("network:remarks.answer.send")}</SubmitButton>
    </Form>
  );
}
