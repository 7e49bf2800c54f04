// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { type Language, langBeside, type T } from "#platform/i18n";
import { BackLink, EmptyState, LinkButton, Page } from "#platform/ui";
import type { Written } from "../written/written.ts";
import { WrittenArticle } from "../written/written-article.pages.tsx";

export type NewsInWords = Written & { href: string; day: string; summary: string };
type Common = { t: T; language: Language };

/** All there is to read, the newest first. */
export function NewsListPage({ t, language, news, canonical }: Common & { news: NewsInWords[]; canonical: string }) {
  return (
    <Page title={t("site:news.title")} canonical={canonical} description={t("site:news.lead")}>
      <h1>{t("site:news.title")}</h1>
      {news.length === 0 ? (
        <EmptyState title={t("site:news.none")} />
      ) : (
        <ul class="stack--lg" role="list">
          {news.map((one) => (
            <li>
              <NewsShort language={language} news={one} />
            </li>
          ))}
        </ul>
      )}
      <p class="niet-printen">
        <a href={inLanguage(language, "/nieuws.rss")}>{t("site:news.rss")}</a>
      </p>
    </Page>
  );
}

type NewsPageProps = Common & { news: NewsInWords; canonical: string; changeHref: string | null };

export function NewsPage({ t, language, news, canonical, changeHref }: NewsPageProps) {
  return (
    <Page title={news.title} description={news.summary || undefined} canonical={canonical}>
      <BackLink href={inLanguage(language, "/nieuws")}>{t("site:news.all")}</BackLink>
      <WrittenArticle language={language} written={news}>
        <p class="muted" lang={language}>
          {news.day}
        </p>
      </WrittenArticle>
      {changeHref && (
        <p class="niet-printen">
          <LinkButton href={changeHref} icon="pencil">
            {t("site:news.change")}
          </LinkButton>
        </p>
      )}
    </Page>
  );
}

/** For the home page: one or two, and only when there are any. */
export function NewsAtHome({ t, language, news }: Common & { news: NewsInWords[] }) {
  if (news.length === 0) return null;
  return (
    <section class="wrap section stack" aria-labelledby="h-nieuws">
      <h2 id="h-nieuws">{t("site:news.title")}</h2>
      <ul class="route" role="list">
        {news.map((one) => (
          <li>
            <NewsShort language={language} news={one} heading="h3" />
          </li>
        ))}
      </ul>
      <p>
        <a href={inLanguage(language, "/nieuws")}>{t("site:news.all")}</a>
      </p>
    </section>
  );
}

type NewsShortProps = { language: Language; news: NewsInWords; heading?: "h2" | "h3" };

function NewsShort({ language, news, heading: Heading = "h2" }: NewsShortProps) {
  return (
    <article class="stack--sm" lang={langBeside(language, news.language)}>
      <Heading class="h-klein">
        <a href={news.href}>{news.title}</a>
      </Heading>
      <p class="muted" lang={language}>
        {news.day}
      </p>
      {news.summary && <p>{news.summary}</p>}
    </article>
  );
}
