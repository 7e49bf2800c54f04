// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { type Sent, typedField } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { EmptyState, TextArea, TextField, type TextLink } from "#platform/ui";
import { longestWords } from "../writing/fields.form.ts";
import { Said, Words } from "../writing/words.pages.tsx";
import { ButtonForm, KeyedForm, WritingPage } from "../writing/writing.pages.tsx";
import type { Answer, Poll } from "./poll.queries.ts";

type Common = Sent & { t: T; language: Language; back: TextLink; formKey: string };

export function TeamPollsPage({
  t,
  language,
  polls,
  back,
  formKey,
  typed,
  errors,
}: Common & { polls: (Poll & { href: string })[] }) {
  const sent = { typed, errors };
  return (
    <WritingPage
      title={t("region:cooperation.polling.teamTitle")}
      lead={t("region:cooperation.polling.teamLead")}
      back={back}
      errors={errors}
    >
      {polls.length === 0 && <EmptyState title={t("region:cooperation.polling.none")} />}
      <ul class="lijn" role="list">
        {polls.map(({ href, about, madeOn, untilOn }) => (
          <li>
            <a href={href}>{about.split("\n")[0]}</a>
            <p class="muted">
              {t("region:cooperation.polling.period", {
                ...{ from: formatDate(madeOn, language), until: formatDate(untilOn, language) },
              })}
            </p>
          </li>
        ))}
      </ul>
      <KeyedForm
        formKey={formKey}
        title={t("region:cooperation.polling.new")}
        send={t("region:cooperation.polling.make")}
      >
        <TextArea
          {...typedField(sent, "about")}
          label={t("region:cooperation.polling.about")}
          hint={t("region:cooperation.polling.aboutHint")}
          rows={4}
          maxlength={longestWords}
        />
        <TextField
          {...typedField(sent, "untilOn")}
          type="date"
          label={t("region:cooperation.polling.until")}
          hint={t("region:cooperation.dayHint")}
          short
        />
      </KeyedForm>
    </WritingPage>
  );
}

type TeamPollPageProps = Common & {
  poll: Poll;
  /** As it is given to others. */
  address: string;
  sentOn: string | null;
  answers: Answer[];
  news: string | undefined;
  own: string;
};

export function TeamPollPage(props: TeamPollPageProps) {
  const { t, language, poll, address, sentOn, back, formKey, typed, errors, news, own } = props;
  const written = "outcome" in typed ? typed : { outcome: poll.outcome };
  return (
    <WritingPage title={t("region:cooperation.polling.teamTitle")} back={back} errors={errors} news={news}>
      <div class="card stack">
        <Words text={poll.about} />
        <p class="muted">{t("region:cooperation.polling.openUntil", { day: formatDate(poll.untilOn, language) })}</p>
        <p>
          {t("region:cooperation.polling.link")}{" "}
          <a class="code" href={address}>
            {address}
          </a>
        </p>
        {sentOn === null ? (
          <ButtonForm action={`${own}/brief`} formKey={formKey}>
            {t("region:cooperation.polling.mail")}
          </ButtonForm>
        ) : (
          <p>{t("region:cooperation.polling.mailed", { day: formatDate(sentOn, language) })}</p>
        )}
      </div>
      <Answers {...props} />
      <KeyedForm
        action={`${own}/uitkomst`}
        formKey={formKey}
        title={t("region:cooperation.polling.outcome")}
        send={t("region:cooperation.save")}
      >
        <TextArea
          {...typedField({ typed: written, errors }, "outcome")}
          label={t("region:cooperation.polling.outcomeLabel")}
          hint={t("region:cooperation.polling.outcomeHint")}
          rows={4}
          maxlength={longestWords}
        />
      </KeyedForm>
    </WritingPage>
  );
}

function Answers({ t, language, answers, formKey, own }: TeamPollPageProps) {
  return (
    <section class="stack" aria-labelledby="h-antwoorden">
      <h2 id="h-antwoorden">{t("region:cooperation.polling.answers")}</h2>
      {answers.length === 0 && <EmptyState title={t("region:cooperation.polling.noAnswers")} />}
      <ul class="lijn" role="list">
        {answers.map((answer) => (
          <li class="stack--sm">
            <h3 class="h-klein">{answer.organization || t("region:cooperation.polling.noName")}</h3>
            <p class="muted">{formatDate(answer.answeredOn, language)}</p>
            {(["holds", "needs", "changed"] as const).map((name) => (
              <Said title={t(`region:cooperation.polling.${name}`)} text={answer[name]} />
            ))}
            <ButtonForm action={`${own}/antwoorden/${answer.id}/weg`} formKey={formKey}>
              {t("region:cooperation.polling.takeAway")}
            </ButtonForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
