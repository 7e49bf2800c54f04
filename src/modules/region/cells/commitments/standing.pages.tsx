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
  TextField,
  type TextLink,
} from "#platform/ui";
import { commitmentStates, longestWhat } from "./commitment.form.ts";
import type { CommitmentLine } from "./commitment-line.ts";
import { CommitmentLines } from "./commitment-lines.pages.tsx";

type StandingPageProps = Sent & { t: T; line: CommitmentLine; back: TextLink; isGuarded: boolean };

/** How it stands: it goes on, it is done, or it is let go. It can always be said otherwise. */
export function StandingPage({ t, line, back, typed, errors, isGuarded }: StandingPageProps) {
  const sent = { typed, errors };
  return (
    <Page title={t("region:cells.commitment.standing.title")} robots="noindex">
      <BackLink href={back.href}>{back.label}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("region:cells.commitment.standing.title")}</h1>
      <CommitmentLines t={t} lines={[line]} />
      <Form class="card stack--lg">
        <Fieldset name="state" legend={t("region:cells.commitment.standing.state")} error={errors.state}>
          {commitmentStates.map((state) => (
            <Choice
              type="radio"
              name="state"
              value={state}
              label={t(`region:cells.commitment.choices.${state}`)}
              checked={typedText(typed, "state") === state}
            />
          ))}
        </Fieldset>
        <TextArea
          {...typedField(sent, "words")}
          label={t("region:cells.commitment.standing.words")}
          hint={t("region:cells.commitment.standing.wordsHint")}
          rows={3}
          maxlength={longestWhat}
        />
        <TextField
          {...typedField(sent, "dueOn")}
          label={t("region:cells.commitment.standing.dueOn")}
          type="date"
          short
        />
        {isGuarded && <FormGuard />}
        <SubmitButton>{t("region:cells.commitment.standing.send")}</SubmitButton>
      </Form>
    </Page>
  );
}
