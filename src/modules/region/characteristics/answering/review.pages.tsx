// SPDX-License-Identifier: EUPL-1.2
import { typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { ErrorSummary, FormGuard, Page, SubmitButton } from "#platform/ui";
import { readFace } from "../face.ts";
import { FaceWithWords } from "../face-mark.pages.tsx";
import type { Statement } from "../rounds/round.queries.ts";
import { statementInWords } from "../words.ts";
import { faceName, storyName, whoIsMissing } from "./answer.form.ts";
import { type AnsweringProps, ScreenForm } from "./answering.pages.tsx";

type ReviewPageProps = AnsweringProps & {
  carried: readonly [string, string][];
  statements: readonly Statement[];
  sendAction: string;
};

/** Once more, as after sending nobody can find these answers again. */
export function ReviewPage(props: ReviewPageProps) {
  const { t, errors, formKey, action, sendAction, carried, statements, typed } = props;
  const at = statements.length + 2;
  return (
    <Page title={t("region:characteristics.review.title")} robots="noindex">
      <ErrorSummary errors={errors} />
      <h1>{t("region:characteristics.review.title")}</h1>
      <p class="lead">{t("region:characteristics.review.lead")}</p>
      <ScreenForm action={sendAction} formKey={formKey} at={at} carried={carried}>
        <FormGuard />
        <SubmitButton>{t("region:characteristics.review.send")}</SubmitButton>
      </ScreenForm>
      <ScreenForm action={action} formKey={formKey} at={at} carried={carried} class="stack--lg">
        <ol class="stack--lg">
          {statements.map((statement, index) => (
            <li class="stack--sm">
              <p>
                <b>{statementInWords(t, statement)}</b>
              </p>
              <Given t={t} face={typedText(typed, faceName(statement.place))} />
              <Told story={typedText(typed, storyName(statement.place))} />
              <ChangeButton t={t} step={index + 1} about={statementInWords(t, statement)} />
            </li>
          ))}
          <li class="stack--sm">
            <p>
              <b>{t("region:characteristics.missing.title")}</b>
            </p>
            <Told story={typedText(typed, storyName(whoIsMissing)) || t("region:characteristics.review.skipped")} />
            <ChangeButton t={t} step={statements.length + 1} about={t("region:characteristics.missing.title")} />
          </li>
        </ol>
      </ScreenForm>
    </Page>
  );
}

function Given({ t, face }: { t: T; face: string }) {
  const given = readFace(face);
  return <p>{given ? <FaceWithWords t={t} face={given} /> : t("region:characteristics.review.skipped")}</p>;
}

function Told({ story }: { story: string }) {
  return story ? <p>{story}</p> : null;
}

function ChangeButton({ t, step, about }: { t: T; step: number; about: string }) {
  return (
    <p>
      <SubmitButton name="go" value={String(step)} kind="quiet">
        {t("region:characteristics.review.change")}
        <span class="visually-hidden">: {about}</span>
      </SubmitButton>
    </p>
  );
}
