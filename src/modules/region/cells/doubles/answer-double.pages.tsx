// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  BackLink,
  Choice,
  ErrorSummary,
  Fieldset,
  Form,
  FormGuard,
  Page,
  SubmitButton,
  TextArea,
  type TextLink,
} from "#platform/ui";
import { doubleViews, longestAnswer } from "./answer.form.ts";
import type { PartyLine } from "./double-line.ts";
import { Parties } from "./parties.pages.tsx";

type AnswerDoublePageProps = Sent & {
  t: T;
  /** "Inloop en ontmoeting in Zaanstad" */
  cell: TextLink;
  parties: readonly PartyLine[];
  /** From when everybody reads it. */
  until: string;
  back: TextLink;
  isGuarded: boolean;
};

/** Who does the same as another reads it before anybody else does, and says what it finds of that. */
export function AnswerDoublePage(props: AnswerDoublePageProps) {
  const { t, cell, parties, until, back, errors } = props;
  return (
    <Page title={t("region:cells.double.title")} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("region:cells.double.title")}</h1>
      <p class="lead">{t("region:cells.double.lead", { cell: cell.label, count: parties.length })}</p>
      <p>
        <a href={cell.href}>{t("region:cells.double.look")}</a>
      </p>
      <p>{until}</p>
      <section class="card stack" aria-labelledby="h-wie">
        <h2 id="h-wie">{t("region:cells.double.who")}</h2>
        <Parties t={t} parties={parties} />
      </section>
      <AnswerForm {...props} />
    </Page>
  );
}

function AnswerForm({ t, typed, errors, isGuarded }: AnswerDoublePageProps) {
  return (
    <Form class="card stack--lg">
      <Fieldset name="view" legend={t("region:cells.double.view")} error={errors.view}>
        {doubleViews.map((view) => (
          <Choice
            type="radio"
            name="view"
            value={view}
            label={t(`region:cells.viewChoices.${view}`)}
            checked={typedText(typed, "view") === view}
          />
        ))}
      </Fieldset>
      <TextArea
        {...typedField({ typed, errors }, "words")}
        label={t("region:cells.double.words")}
        hint={t("region:cells.double.wordsHint")}
        rows={4}
        maxlength={longestAnswer}
      />
      {isGuarded && <FormGuard />}
      <SubmitButton>{t("region:cells.double.send")}</SubmitButton>
    </Form>
  );
}
