// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import {
  AsideOf,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  SubmitButton,
  TextArea,
  type TextLink,
} from "#platform/ui";
import { longestWhy } from "./story.form.ts";
import type { StoryOfHouse } from "./story.queries.ts";

export const teamStoriesNews = ["taken", "back"] as const;

type TeamStoriesProps = {
  t: T;
  language: Language;
  back: TextLink;
  stories: readonly StoryOfHouse[];
  done: (typeof teamStoriesNews)[number] | undefined;
  to: (address: string) => string;
  /** The story that the form came back for. */
  about: string | null;
  typed: string;
  errors: FieldErrors;
};

export function TeamStoriesPage(props: TeamStoriesProps) {
  const { t, back, stories, done, errors } = props;
  return (
    <Page title={t("selfhelp:publishing.team.title")} robots="noindex" back={back}>
      <ErrorSummary errors={errors} />
      {done && <Notice kind="good">{t(`selfhelp:publishing.team.done.${done}`)}</Notice>}
      <div class="stack--sm">
        <h1>{t("selfhelp:publishing.team.title")}</h1>
        <p class="lead">{t("selfhelp:publishing.team.lead")}</p>
      </div>
      {stories.length === 0 ? (
        <EmptyState title={t("selfhelp:publishing.team.none")} />
      ) : (
        <ul class="stack" role="list">
          {stories.map((story) => (
            <li class="card stack--sm">
              <StoryLines {...props} story={story} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

type LineProps = TeamStoriesProps & { story: StoryOfHouse };

function StoryLines(props: LineProps) {
  const { t, language, to, story } = props;
  const { id, title, shownName, hiddenAt, hiddenWhy, endsOn } = story;
  return (
    <>
      <h2 class="h-klein">{hiddenAt ? title : <a href={to(`/verhalen/${id}`)}>{title}</a>}</h2>
      <p class="muted">
        {shownName ? t("selfhelp:publishing.by", { name: shownName }) : t("selfhelp:publishing.byNobody")}
      </p>
      <p>
        {hiddenAt
          ? t("selfhelp:publishing.team.hidden", { why: hiddenWhy })
          : t("selfhelp:publishing.team.until", { day: formatDate(endsOn, language) })}
      </p>
      {hiddenAt ? (
        <Form action={to(`/team/verhalen/${id}/terug`)}>
          <SubmitButton kind="second">
            {t("selfhelp:publishing.team.putBack")}
            <AsideOf>{title}</AsideOf>
          </SubmitButton>
        </Form>
      ) : (
        <TakeOff {...props} />
      )}
    </>
  );
}

function TakeOff({ t, to, story: { id, title }, about, typed, errors }: LineProps) {
  const isTyped = about === id;
  return (
    <details class="vouw" open={isTyped}>
      <summary>
        {t("selfhelp:publishing.team.take")}
        <AsideOf>{title}</AsideOf>
      </summary>
      <Form action={to(`/team/verhalen/${id}/weg`)} class="stack--sm">
        <TextArea
          name="why"
          id={isTyped ? "why" : `why-${id}`}
          label={t("selfhelp:publishing.team.why")}
          hint={t("selfhelp:publishing.team.whyHint")}
          value={isTyped ? typed : ""}
          error={isTyped ? errors.why : undefined}
          rows={3}
          maxlength={longestWhy}
        />
        <div>
          <SubmitButton>
            {t("selfhelp:publishing.team.takeNow")}
            <AsideOf>{title}</AsideOf>
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
