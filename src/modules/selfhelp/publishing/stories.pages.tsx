// SPDX-License-Identifier: EUPL-1.2
import { isLanguage, type Language, langBeside, type T } from "#platform/i18n";
import { EmptyState, Page, Tag, type TextLink } from "#platform/ui";
import type { Story } from "./story.queries.ts";
import { beginningOf, paragraphsOf } from "./story.ts";

type StoriesPageProps = { t: T; language: Language; stories: readonly Story[]; to: (address: string) => string };

/** Search engines are asked not to keep it: what is taken back must be gone, and a name stands beside each title. */
export function StoriesPage({ t, language, stories, to }: StoriesPageProps) {
  return (
    <Page title={t("selfhelp:publishing.title")} robots="noindex">
      <div class="stack--sm">
        <h1>{t("selfhelp:publishing.title")}</h1>
        <p class="lead">{t("selfhelp:publishing.lead")}</p>
      </div>
      {stories.length === 0 ? (
        <EmptyState title={t("selfhelp:publishing.none")}>
          <p>{t("selfhelp:publishing.noneText")}</p>
        </EmptyState>
      ) : (
        <div class="card">
          <ul class="lijn" role="list">
            {stories.map((story) => (
              <li>
                <article class="stack--sm" lang={langOf(story, language)}>
                  <h2 class="h-klein">
                    <a href={to(`/verhalen/${story.id}`)}>{story.title}</a>
                  </h2>
                  <ByWhom {...{ t, language, story }} />
                  <p>{beginningOf(story.words)}</p>
                </article>
              </li>
            ))}
          </ul>
        </div>
      )}
      <section class="card stack--sm niet-printen" aria-labelledby="h-zelf">
        <h2 id="h-zelf" class="h-klein">
          {t("selfhelp:publishing.own.title")}
        </h2>
        <p>{t("selfhelp:publishing.own.text")}</p>
        <p>
          <a href={to("/mijn-plek/kluis")}>{t("selfhelp:publishing.own.link")}</a>
        </p>
      </section>
    </Page>
  );
}

type StoryPageProps = { t: T; language: Language; story: Story; back: TextLink; canonical: string };

export function StoryPage({ t, language, story, back, canonical }: StoryPageProps) {
  return (
    <Page title={story.title} back={back} robots={story.mayBeFound ? undefined : "noindex"} canonical={canonical}>
      <article class="stack--lg" lang={langOf(story, language)}>
        <header class="stack--sm">
          <h1>{story.title}</h1>
          <ByWhom {...{ t, language, story }} />
        </header>
        <div class="stack">
          {paragraphsOf(story.words).map((lines) => (
            <p>{lines.map((line, at) => (at === 0 ? line : [<br />, line]))}</p>
          ))}
        </div>
      </article>
      <p class="muted">{t("selfhelp:publishing.theirs")}</p>
    </Page>
  );
}

function ByWhom({ t, language, story: { shownName, toldAs } }: { t: T; language: Language; story: Story }) {
  return (
    <p class="row" lang={language}>
      <span class="muted">
        {shownName ? t("selfhelp:publishing.by", { name: shownName }) : t("selfhelp:publishing.byNobody")}
      </span>
      {toldAs !== "written" && <Tag>{t(`selfhelp:publishing.toldAs.${toldAs}`)}</Tag>}
    </p>
  );
}

function langOf(story: Story, language: Language): Language | undefined {
  return isLanguage(story.language) ? langBeside(language, story.language) : undefined;
}
