// SPDX-License-Identifier: EUPL-1.2
import { formatDay } from "#platform/clock";
import { inLanguage } from "#platform/http";
import { BackLink, ErrorSummary, type Fact, Facts, Notice, Page } from "#platform/ui";
import { decideAnswer, mayEndSooner, type Outcome, stateOf } from "./temporary-no.ts";
import { Answer, Confirmation, End, Objection, type StepProps, Told } from "./temporary-no-steps.pages.tsx";

type TemporaryNoPageProps = StepProps & { refused: Exclude<Outcome, "done"> | undefined };

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
