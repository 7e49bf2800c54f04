// SPDX-License-Identifier: EUPL-1.2

import { formatDate } from "#platform/clock";
import {
  type AppContext,
  formKey,
  newFormKey,
  page,
  personalPage,
  type Sent,
  type TypedValues,
  todayOf,
  typedText,
} from "#platform/http";
import { drawQr, type FieldErrors } from "#platform/ui";
import { readGroups } from "../face.ts";
import { publicHref } from "../holder.ts";
import type { Round, Statement } from "../rounds/round.queries.ts";
import { standingOf } from "../rounds/round.ts";
import { statementInWords } from "../words.ts";
import { faceName, storyName, whoIsMissing } from "./answer.form.ts";
import { WordsPage } from "./answering.pages.tsx";
import { PaperPage } from "./paper.pages.tsx";
import { ReviewPage } from "./review.pages.tsx";
import { StartPage } from "./start.pages.tsx";
import { MissingPage, StatementPage } from "./statement.pages.tsx";
import { answersSoFar, namesOf, type Step } from "./steps.ts";

type Asked = { round: Round; statements: Statement[] };

export function placesOf(statements: readonly Statement[]): number[] {
  return statements.map(({ place }) => place);
}

/** The screen of this step, with everything else that was answered hidden in its form. Kept by no browser. */
export function showStep(c: AppContext, asked: Asked, typed: TypedValues, step: Step): Response {
  const { t } = c.var;
  const { round, statements } = asked;
  const errors = problemsOf(c, step);
  const props = {
    ...{ t, typed, errors, name: round.name, of: statements.length },
    ...{ formKey: keyOf(typed), action: publicHref(c, `/${round.id}`) },
  };
  const status = Object.keys(errors).length > 0 ? 422 : 200;
  const carried = carriedBeside(typed, statements, step);
  if (step.at === "start") return showStart(c, asked, { typed, errors }, status);
  if (step.at === "missing") {
    return personalPage(c, <MissingPage {...props} carried={carried} step={statements.length + 1} />, status);
  }
  if (step.at === "review") return showReview(c, asked, { typed, errors });
  const index = statements.findIndex(({ place }) => place === step.place);
  const words = statementInWords(t, statements[index] ?? { code: null, words: "" });
  const screen = { ...props, carried, place: step.place, words, step: index + 1 };
  return personalPage(c, <StatementPage {...screen} />, status);
}

export function showReview(c: AppContext, { round, statements }: Asked, { typed, errors }: Sent): Response {
  const address = publicHref(c, `/${round.id}`);
  const view = (
    <ReviewPage
      t={c.var.t}
      typed={typed}
      errors={errors}
      name={round.name}
      formKey={keyOf(typed)}
      action={address}
      sendAction={`${address}/verstuurd`}
      carried={answersSoFar(typed, placesOf(statements))}
      statements={statements}
    />
  );
  return personalPage(c, view, Object.keys(errors).length > 0 ? 422 : 200);
}

export function showStart(c: AppContext, asked: Asked, { typed, errors }: Sent, status: 200 | 422 = 200): Response {
  const { t, language } = c.var;
  const { round, statements } = asked;
  const view = (
    <StartPage
      t={t}
      typed={typed}
      errors={errors}
      name={round.name}
      formKey={keyOf(typed)}
      action={publicHref(c, `/${round.id}`)}
      groups={readGroups(round.askedGroups)}
      carried={carriedBeside(typed, statements, { at: "start" })}
      statements={statements.length}
      closesOn={formatDate(round.closesOn, language)}
      paperHref={publicHref(c, `/${round.id}/papier`)}
    />
  );
  return personalPage(c, view, status);
}

/** Not open: when it begins, or that it is over. Null while it is open. */
export function showNotOpen(c: AppContext, round: Round, status = 200): Response | null {
  const { t, language } = c.var;
  const standing = standingOf(round, todayOf(c));
  if (standing === "open") return null;
  const date = formatDate(standing === "coming" ? round.opensOn : round.closesOn, language);
  const outcome = { href: publicHref(c, `/${round.id}/uitkomst`), label: t("region:characteristics.outcome.read") };
  const words = t(`region:characteristics.notOpen.${standing}`, { date });
  const links = round.shownOn === null ? [] : [outcome];
  return page(c, <WordsPage t={t} title={round.name} words={words} links={links} />, status);
}

export async function showPaper(c: AppContext, { round, statements }: Asked): Promise<Response> {
  const { t, language, centre } = c.var;
  const path = publicHref(c, `/${round.id}`);
  const address = `${centre.origin}${path}`;
  const view = (
    <PaperPage
      t={t}
      name={round.name}
      closesOn={formatDate(round.closesOn, language)}
      groups={readGroups(round.askedGroups)}
      statements={statements}
      backHref={path}
      address={address}
      qr={await drawQr(address)}
    />
  );
  return page(c, view);
}

export function keyOf(typed: TypedValues): string {
  return formKey.safeParse(typedText(typed, "formKey")).data ?? newFormKey();
}

function carriedBeside(typed: TypedValues, statements: readonly Statement[], step: Step): [string, string][] {
  const own = ownNames(step);
  return answersSoFar(typed, placesOf(statements)).filter(([name]) => !own.includes(name));
}

function ownNames(step: Step): string[] {
  if (step.at === "start") return ["group"];
  if (step.at === "statement") return namesOf(step.place);
  return step.at === "missing" ? namesOf(whoIsMissing) : [];
}

function problemsOf({ var: { t } }: AppContext, step: Step): FieldErrors {
  if (step.at === "review" || step.problem === undefined) return {};
  const text = t(`region:characteristics.problem.${step.problem}`);
  if (step.at === "start") return { group: text };
  if (step.at === "missing") return { [storyName(whoIsMissing)]: text };
  return { [step.problem === "face" ? faceName(step.place) : storyName(step.place)]: text };
}
