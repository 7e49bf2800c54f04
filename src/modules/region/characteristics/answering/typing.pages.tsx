// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  Choice,
  ErrorSummary,
  Fieldset,
  Form,
  FormGuard,
  FormKey,
  Notice,
  Page,
  SubmitButton,
  TextArea,
} from "#platform/ui";
import { type AskedGroup, faces } from "../face.ts";
import { FaceWithWords } from "../face-mark.pages.tsx";
import type { Statement } from "../rounds/round.queries.ts";
import { statementInWords } from "../words.ts";
import { faceName, longestStory, mayName, storyName, whoIsMissing } from "./answer.form.ts";

type TypingPageProps = Sent & {
  t: T;
  formKey: string;
  groups: readonly AskedGroup[];
  statements: readonly Statement[];
  back: { href: string; label: string };
  isSaved: boolean;
};

/** One sheet of paper typed over, all of it on one page. */
export function TypingPage({ t, typed, errors, formKey, groups, statements, back, isSaved }: TypingPageProps) {
  return (
    <Page title={t("region:characteristics.typing.title")} robots="noindex" back={back}>
      <ErrorSummary errors={errors} />
      <h1>{t("region:characteristics.typing.title")}</h1>
      {isSaved && (
        <Notice kind="good">
          <p>{t("region:characteristics.typing.saved")}</p>
        </Notice>
      )}
      <p class="lead">{t("region:characteristics.typing.lead")}</p>
      <Form class="stack--lg">
        <FormKey value={formKey} />
        <Fieldset name="group" legend={t("region:characteristics.typing.who")} error={errors.group}>
          {groups.map((group) => (
            <Choice
              type="radio"
              name="group"
              value={group}
              label={t(`region:characteristics.group.${group}`)}
              checked={typedText(typed, "group") === group}
            />
          ))}
        </Fieldset>
        {statements.map((statement) => (
          <div class="card stack--sm">
            <Fieldset name={faceName(statement.place)} legend={statementInWords(t, statement)}>
              {faces.map((face) => (
                <Choice
                  type="radio"
                  name={faceName(statement.place)}
                  value={face}
                  label={<FaceWithWords t={t} face={face} />}
                  checked={typedText(typed, faceName(statement.place)) === face}
                />
              ))}
            </Fieldset>
            <TypedStory t={t} typed={typed} errors={errors} place={statement.place} />
          </div>
        ))}
        <div class="card stack--sm">
          <h2>{t("region:characteristics.missing.title")}</h2>
          <TypedStory t={t} typed={typed} errors={errors} place={whoIsMissing} />
        </div>
        <FormGuard />
        <SubmitButton>{t("region:characteristics.typing.send")}</SubmitButton>
      </Form>
    </Page>
  );
}

function TypedStory({ t, typed, errors, place }: Sent & { t: T; place: number }) {
  return (
    <>
      <TextArea
        {...typedField({ typed, errors }, storyName(place))}
        label={t("region:characteristics.typing.story")}
        rows={2}
        maxlength={longestStory}
      />
      <Choice
        type="checkbox"
        name={mayName(place)}
        value="yes"
        label={t("region:characteristics.typing.may")}
        checked={typedText(typed, mayName(place)) === "yes"}
      />
    </>
  );
}
