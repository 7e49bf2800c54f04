// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, ErrorSummary, Fieldset, Form, Page, SubmitButton, TextArea } from "#platform/ui";
import { longestLine, wordOutcomes } from "./release.form.ts";

type AnswerPageProps = Sent & { t: T; about: string; body: string; back: { href: string; label: string } };

/** What the house does with what somebody said; who reads in the house sees the answer, not who said what. */
export function AnswerPage({ t, about, body, back, ...sent }: AnswerPageProps) {
  const chosen = typedText(sent.typed, "outcome");
  return (
    <Page title={t("region:releases.answer.title")} robots="noindex" back={back}>
      <ErrorSummary errors={sent.errors} />
      <h1>{t("region:releases.answer.title")}</h1>
      <section class="card stack--sm" aria-labelledby="h-over">
        <h2 id="h-over">{about}</h2>
        <blockquote>
          <p>{body}</p>
        </blockquote>
      </section>
      <Form class="card stack">
        <Fieldset name="outcome" legend={t("region:releases.answer.outcome")} error={sent.errors.outcome}>
          {wordOutcomes.map((outcome) => (
            <Choice
              type="radio"
              name="outcome"
              value={outcome}
              label={t(`region:releases.word.outcomes.${outcome}`)}
              checked={outcome === chosen}
            />
          ))}
        </Fieldset>
        <TextArea
          {...typedField(sent, "answer")}
          label={t("region:releases.answer.answer")}
          hint={t("region:releases.answer.answerHint")}
          rows={4}
          maxlength={longestLine}
        />
        <SubmitButton>{t("region:releases.save")}</SubmitButton>
      </Form>
    </Page>
  );
}
