// SPDX-License-Identifier: EUPL-1.2
import { typedField, typedText } from "#platform/http";
import { Choice, ErrorSummary, Fieldset, Page, SubmitButton, TextArea } from "#platform/ui";
import { faces } from "../face.ts";
import { FaceWithWords } from "../face-mark.pages.tsx";
import { faceName, longestStory, mayName, storyName, whoIsMissing } from "./answer.form.ts";
import { type AnsweringProps, ScreenForm } from "./answering.pages.tsx";

type ScreenProps = AnsweringProps & { carried: readonly [string, string][]; step: number; of: number };
type StatementPageProps = ScreenProps & { place: number; words: string };

/** One statement on one screen. */
export function StatementPage(props: StatementPageProps) {
  const { t, typed, errors, place, words, step, of, ...form } = props;
  const chosen = typedText(typed, faceName(place));
  return (
    <Page title={t("region:characteristics.step.title", { step, of })} robots="noindex">
      <ErrorSummary errors={errors} />
      <p>{t("region:characteristics.step.title", { step, of })}</p>
      <h1>{words}</h1>
      <ScreenForm {...form} at={step} class="stack--lg">
        <Fieldset
          name={faceName(place)}
          legend={t("region:characteristics.step.legend")}
          error={errors[faceName(place)]}
        >
          {faces.map((face) => (
            <Choice
              type="radio"
              name={faceName(place)}
              value={face}
              label={<FaceWithWords t={t} face={face} />}
              checked={face === chosen}
            />
          ))}
        </Fieldset>
        <StoryFields {...props} label={t("region:characteristics.step.story")} />
        <StepButtons {...props} />
      </ScreenForm>
    </Page>
  );
}

/** Whom do we not see here? In words only. */
export function MissingPage(props: ScreenProps) {
  const { t, errors, step, ...form } = props;
  return (
    <Page title={t("region:characteristics.missing.title")} robots="noindex">
      <ErrorSummary errors={errors} />
      <h1>{t("region:characteristics.missing.lead")}</h1>
      <ScreenForm {...form} at={step} class="stack--lg">
        <StoryFields {...props} place={whoIsMissing} label={t("region:characteristics.missing.label")} />
        <StepButtons {...props} />
      </ScreenForm>
    </Page>
  );
}

function StoryFields({ t, typed, errors, place, label }: AnsweringProps & { place: number; label: string }) {
  return (
    <div class="stack--sm">
      <TextArea
        {...typedField({ typed, errors }, storyName(place))}
        label={label}
        hint={t("region:characteristics.step.storyHint")}
        rows={2}
        maxlength={longestStory}
      />
      <Choice
        type="checkbox"
        name={mayName(place)}
        value="yes"
        label={t("region:characteristics.step.may")}
        hint={t("region:characteristics.step.mayHint")}
        checked={typedText(typed, mayName(place)) === "yes"}
      />
    </div>
  );
}

/** The first is what the enter key presses. */
function StepButtons({ t }: Pick<AnsweringProps, "t">) {
  return (
    <div class="row">
      <SubmitButton name="go" value="next">
        {t("region:characteristics.step.next")}
      </SubmitButton>
      <SubmitButton name="go" value="skip" kind="second">
        {t("region:characteristics.step.skip")}
      </SubmitButton>
      <SubmitButton name="go" value="back" kind="quiet">
        {t("region:characteristics.step.back")}
      </SubmitButton>
    </div>
  );
}
