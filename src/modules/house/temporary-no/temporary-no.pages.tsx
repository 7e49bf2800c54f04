// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "#platform/clock";
import { inLanguage, typedText } from "#platform/http";
import {
  BackLink,
  Choice,
  ErrorSummary,
  type Fact,
  Facts,
  Fieldset,
  Form,
  Notice,
  Page,
  SubmitButton,
  TextArea,
  TextField,
} from "#platform/ui";
import type { Common, FormProps } from "../form-parts.ts";
import {
  decideAnswer,
  decideConfirmation,
  mayEndSooner,
  type Outcome,
  stateOf,
  type TemporaryNo,
} from "./temporary-no.ts";

type TemporaryNoPageProps = Common &
  FormProps & {
    today: string;
    personId: string;
    no: TemporaryNo;
    refused: Exclude<Outcome, "done"> | undefined;
    path: string;
  };

export function TemporaryNoPage(props: TemporaryNoPageProps) {
  const { t, language, today, personId, no, refused, errors } = props;
  const state = stateOf(no, today);
  const mayAnswer = decideAnswer(no, personId) === "done";
  return (
    <Page title={t("house:temporaryNo.one", { word: no.codeWord })} robots="noindex">
      <ErrorSummary errors={errors} />
      {refused && (
        <Notice kind="problem">
          {t(refused === "not by you" ? "house:temporaryNo.notByYou" : "house:temporaryNo.notNow")}
        </Notice>
      )}
      <BackLink href={inLanguage(language, "/team/tijdelijk-niet")}>{t("house:temporaryNo.title")}</BackLink>
      <h1>{t("house:temporaryNo.one", { word: no.codeWord })}</h1>
      <p class="lead">{t(`house:temporaryNo.states.${state}`, { day: formatDay(no.endsOn, language, today) })}</p>
      <Facts facts={factsOf(props)} />
      {state === "waits" && <Confirmation {...props} />}
      {no.confirmedBy !== null && no.toldOn === null && <Told {...props} />}
      {no.confirmedBy !== null && no.objectedOn === null && <Objection {...props} />}
      {mayAnswer && <Answer {...props} />}
      {no.objectedOn !== null && no.answeredOn === null && !mayAnswer && <p>{t("house:temporaryNo.otherAnswers")}</p>}
      {state !== "over" && mayEndSooner(no, personId) && <End {...props} />}
    </Page>
  );
}

function factsOf({ t, language, today, no }: TemporaryNoPageProps): Fact[] {
  const day = (one: string) => formatDay(one, language, today);
  const fact = (
    name: "agreed" | "from" | "decidedBy" | "told" | "objectionTo" | "objected" | "answer",
    value: string,
  ) => ({
    label: t(`house:temporaryNo.facts.${name}`),
    value,
  });
  const decided = [no.proposedByName, no.confirmedByName].filter(Boolean).join(t("house:temporaryNo.and"));
  return [
    fact("agreed", no.agreed),
    fact("from", t("house:temporaryNo.fromUntil", { from: day(no.beginsOn), until: day(no.endsOn) })),
    fact("decidedBy", decided),
    ...(no.toldOn ? [fact("told", `${day(no.toldOn)}. ${no.toldHow}`)] : []),
    fact("objectionTo", no.objectionTo),
    ...(no.objectedOn ? [fact("objected", day(no.objectedOn))] : []),
    ...(no.answeredOn ? [fact("answer", `${day(no.answeredOn)}, ${no.answeredByName}. ${no.answer}`)] : []),
  ];
}

function Confirmation({ t, no, personId, path, today }: TemporaryNoPageProps) {
  if (decideConfirmation(no, personId, today) !== "done") return <Notice>{t("house:temporaryNo.askSecond")}</Notice>;
  return (
    <Form class="card stack" action={`${path}/bevestiging`} labelledBy="h-bevestig">
      <h2 id="h-bevestig">{t("house:temporaryNo.confirm")}</h2>
      <p>{t("house:temporaryNo.confirmText")}</p>
      <SubmitButton>{t("house:temporaryNo.confirmYes")}</SubmitButton>
    </Form>
  );
}

function Told({ t, today, typed, errors, path }: TemporaryNoPageProps) {
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
        name="toldHow"
        label={t("house:temporaryNo.toldHow")}
        hint={t("house:temporaryNo.toldHowHint")}
        value={typedText(typed, "toldHow")}
        error={errors.toldHow}
        rows={2}
        maxlength={300}
      />
      <SubmitButton>{t("house:temporaryNo.save")}</SubmitButton>
    </Form>
  );
}

function Objection({ t, today, no, typed, errors, path }: TemporaryNoPageProps) {
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

function Answer({ t, typed, errors, path }: TemporaryNoPageProps) {
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
        name="answer"
        label={t("house:temporaryNo.answer")}
        hint={t("house:temporaryNo.answerHint")}
        value={typedText(typed, "answer")}
        error={errors.answer}
        rows={3}
        maxlength={500}
      />
      <SubmitButton>{t("house:temporaryNo.save")}</SubmitButton>
    </Form>
  );
}

function End({ t, path }: TemporaryNoPageProps) {
  return (
    <Form class="card stack" action={`${path}/einde`} labelledBy="h-einde">
      <h2 id="h-einde">{t("house:temporaryNo.end")}</h2>
      <p>{t("house:temporaryNo.endText")}</p>
      <SubmitButton kind="second">{t("house:temporaryNo.endYes")}</SubmitButton>
    </Form>
  );
}
