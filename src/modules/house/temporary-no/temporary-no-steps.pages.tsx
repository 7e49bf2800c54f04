// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import { Choice, Fieldset, Form, Notice, SubmitButton, TextArea, TextField } from "#platform/ui";
import type { Common } from "../form-parts.ts";
import { decideConfirmation, type TemporaryNo } from "./temporary-no.ts";

export type StepProps = Common &
  Sent & {
    today: string;
    personId: string;
    no: TemporaryNo;
    path: string;
  };

export function Confirmation({ t, no, personId, path, today }: StepProps) {
  if (decideConfirmation(no, personId, today) !== "done") return <Notice>{t("house:temporaryNo.askSecond")}</Notice>;
  return (
    <Form class="card stack" action={`${path}/bevestiging`} labelledBy="h-bevestig">
      <h2 id="h-bevestig">{t("house:temporaryNo.confirm")}</h2>
      <p>{t("house:temporaryNo.confirmText")}</p>
      <SubmitButton>{t("house:temporaryNo.confirmYes")}</SubmitButton>
    </Form>
  );
}

export function Told({ t, today, typed, errors, path }: StepProps) {
  return (
    <Form class="card stack" action={`${path}/verteld`} labelledBy="h-verteld">
      <h2 id="h-verteld">{t("house:temporaryNo.tell")}</h2>
      <p>{t("house:temporaryNo.tellText")}</p>
      <TextField
        name="toldOn"
        type="date"
        label={t("house:temporaryNo.toldOn")}
        value={typedText(typed, "toldOn") || today}
        error={errors.toldOn}
        short
      />
      <TextArea
        {...typedField({ typed, errors }, "toldHow")}
        label={t("house:temporaryNo.toldHow")}
        hint={t("house:temporaryNo.toldHowHint")}
        rows={2}
        maxlength={300}
      />
      <SubmitButton>{t("house:temporaryNo.save")}</SubmitButton>
    </Form>
  );
}

export function Objection({ t, today, no, typed, errors, path }: StepProps) {
  return (
    <Form class="card stack" action={`${path}/bezwaar`} labelledBy="h-bezwaar">
      <h2 id="h-bezwaar">{t("house:temporaryNo.object")}</h2>
      <p>{t("house:temporaryNo.objectText", { who: no.objectionTo })}</p>
      <TextField
        name="objectedOn"
        type="date"
        label={t("house:temporaryNo.objectedOn")}
        value={typedText(typed, "objectedOn") || today}
        error={errors.objectedOn}
        short
      />
      <SubmitButton kind="second">{t("house:temporaryNo.objectSave")}</SubmitButton>
    </Form>
  );
}

export function Answer({ t, typed, errors, path }: StepProps) {
  return (
    <Form class="card stack" action={`${path}/antwoord`} labelledBy="h-antwoord">
      <h2 id="h-antwoord">{t("house:temporaryNo.reply")}</h2>
      <p>{t("house:temporaryNo.replyText")}</p>
      <Fieldset name="outcome" legend={t("house:temporaryNo.outcome")} error={errors.outcome}>
        {(["ends", "stays"] as const).map((value) => (
          <Choice
            type="radio"
            name="outcome"
            value={value}
            label={t(`house:temporaryNo.outcomes.${value}`)}
            checked={typedText(typed, "outcome") === value}
          />
        ))}
      </Fieldset>
      <TextArea
        {...typedField({ typed, errors }, "answer")}
        label={t("house:temporaryNo.answer")}
        hint={t("house:temporaryNo.answerHint")}
        rows={3}
        maxlength={500}
      />
      <SubmitButton>{t("house:temporaryNo.save")}</SubmitButton>
    </Form>
  );
}

export function End({ t, path }: StepProps) {
  return (
    <Form class="card stack" action={`${path}/einde`} labelledBy="h-einde">
      <h2 id="h-einde">{t("house:temporaryNo.end")}</h2>
      <p>{t("house:temporaryNo.endText")}</p>
      <SubmitButton kind="second">{t("house:temporaryNo.endYes")}</SubmitButton>
    </Form>
  );
}
