// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { AsideOf, EmptyState, Form, Notice, Page, SubmitButton } from "#platform/ui";
import type { OwnStory } from "./story.queries.ts";

export const ownStoriesNews = ["taken", "longer"] as const;

type OwnStoriesProps = {
  t: T;
  language: Language;
  stories: readonly (OwnStory & { isOver: boolean })[];
  done: (typeof ownStoriesNews)[number] | undefined;
  to: (address: string) => string;
  /** The house shows stories now. */
  isOn: boolean;
};

/** Everything that somebody told everyone here, and taking it back without any script. */
export function OwnStoriesPage(props: OwnStoriesProps) {
  const { t, stories, done, to } = props;
  return (
    <Page
      title={t("selfhelp:publishing.mine.title")}
      robots="noindex"
      back={{ href: to("/mijn-plek"), label: t("selfhelp:publishing.mine.back") }}
    >
      {done && <Notice kind="good">{t(`selfhelp:publishing.mine.done.${done}`)}</Notice>}
      <div class="stack--sm">
        <h1>{t("selfhelp:publishing.mine.title")}</h1>
        <p class="lead">{t("selfhelp:publishing.mine.lead")}</p>
      </div>
      {stories.length === 0 ? (
        <EmptyState title={t("selfhelp:publishing.mine.none")}>
          <p>
            <a href={to("/mijn-plek/kluis")}>{t("selfhelp:publishing.mine.toVault")}</a>
          </p>
        </EmptyState>
      ) : (
        <ul class="stack" role="list">
          {stories.map((story) => (
            <li class="card stack--sm">
              <OwnStoryLines {...props} story={story} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

type LineProps = OwnStoriesProps & { story: OwnStory & { isOver: boolean } };

function OwnStoryLines(props: LineProps) {
  const { t, to, story } = props;
  const { id, title, shownName } = story;
  return (
    <>
      <h2 class="h-klein">{isShown(props) ? <a href={to(`/verhalen/${id}`)}>{title}</a> : title}</h2>
      <p>{whoReads(props)}</p>
      {story.hiddenAt && <p>{t("selfhelp:publishing.mine.why", { why: story.hiddenWhy })}</p>}
      <p class="muted">
        {shownName ? t("selfhelp:publishing.mine.name", { name: shownName }) : t("selfhelp:publishing.mine.noName")}
      </p>
      <div class="row">
        <Form action={to(`/mijn-plek/verhalen/${id}/terugnemen`)}>
          <SubmitButton>
            {t("selfhelp:publishing.mine.takeBack")}
            <AsideOf>{title}</AsideOf>
          </SubmitButton>
        </Form>
        <Form action={to(`/mijn-plek/verhalen/${id}/langer`)}>
          <SubmitButton kind="second">
            {t("selfhelp:publishing.mine.longer")}
            <AsideOf>{title}</AsideOf>
          </SubmitButton>
        </Form>
      </div>
    </>
  );
}

function isShown({ isOn, story }: LineProps): boolean {
  return isOn && !story.isOver && story.hiddenAt === null;
}

function whoReads({ t, language, isOn, story }: LineProps): string {
  const day = formatDate(story.endsOn, language);
  if (story.hiddenAt) return t("selfhelp:publishing.mine.hidden");
  if (story.isOver) return t("selfhelp:publishing.mine.over", { day });
  return t(isOn ? "selfhelp:publishing.mine.until" : "selfhelp:publishing.mine.off", { day });
}
