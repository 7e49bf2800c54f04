// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, ErrorSummary, Fieldset, Form, Page, SubmitButton, Tag, TextArea } from "#platform/ui";
import type { StatementView } from "../outcomes/outcome-view.ts";
import { statementInWords } from "../words.ts";
import { judgements, longestWhy } from "./story.form.ts";
import type { OwnStory } from "./story.queries.ts";

type StoryListProps = {
  t: T;
  stories: readonly OwnStory[];
  statements: readonly StatementView[];
  href: (id: string) => string;
};

/** For who reads them first. */
export function StoryList({ t, stories, statements, href }: StoryListProps) {
  if (stories.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-verhalen">
      <h2 id="h-verhalen">{t("region:characteristics.stories.title")}</h2>
      <p>{t("region:characteristics.stories.readFirst")}</p>
      <ul class="stack" role="list">
        {stories.map((story) => (
          <li class="card stack--sm">
            <p>{aboutInWords(t, story, statements)}</p>
            <blockquote>
              <p>{story.words}</p>
            </blockquote>
            <p>
              <Tag>{t(`region:characteristics.stories.state.${story.state}`)}</Tag>{" "}
              {!story.mayShow && <Tag>{t("region:characteristics.stories.noYes")}</Tag>} {story.why}
            </p>
            <p>
              <a href={href(story.id)}>
                {t("region:characteristics.stories.judge")}
                <span class="visually-hidden">: {story.words}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type StoryPageProps = Sent & { t: T; story: OwnStory; about: string; back: { href: string; label: string } };

export function StoryPage({ t, story, about, back, typed, errors }: StoryPageProps) {
  const chosen = typedText(typed, "state") || story.state;
  const choices = judgements.filter((state) => story.mayShow || state !== "shown");
  return (
    <Page title={t("region:characteristics.stories.judge")} robots="noindex" back={back}>
      <ErrorSummary errors={errors} />
      <h1>{t("region:characteristics.stories.judge")}</h1>
      <p>{about}</p>
      <blockquote class="card">
        <p>{story.words}</p>
      </blockquote>
      {!story.mayShow && <p>{t("region:characteristics.stories.noYesHint")}</p>}
      <Form class="card stack--lg">
        <Fieldset name="state" legend={t("region:characteristics.stories.what")} error={errors.state}>
          {choices.map((state) => (
            <Choice
              type="radio"
              name="state"
              value={state}
              label={t(`region:characteristics.stories.choose.${state}`)}
              checked={chosen === state}
            />
          ))}
        </Fieldset>
        <TextArea
          name="why"
          value={typedField({ typed, errors }, "why").value || story.why}
          error={errors.why}
          label={t("region:characteristics.stories.why")}
          hint={t("region:characteristics.stories.whyHint")}
          rows={2}
          maxlength={longestWhy}
        />
        <SubmitButton>{t("region:characteristics.stories.save")}</SubmitButton>
      </Form>
    </Page>
  );
}

export function aboutInWords(t: T, { place }: { place: number | null }, statements: readonly StatementView[]): string {
  const statement = statements.find((one) => one.place === place);
  return statement ? statementInWords(t, statement) : t("region:characteristics.missing.title");
}
