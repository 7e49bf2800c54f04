// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { listFirstYeses, wayBack } from "#modules/people";
import {
  type AppContext,
  inLanguage,
  newFormKey,
  personalPage,
  readId,
  type Sent,
  statusOf,
  type TypedValues,
  typedText,
  wasSaved,
  withAsker,
} from "#platform/http";
import { AllNewsPage } from "./all-news.pages.tsx";
import { findNewsToChange, listAllNews, type NewsToChange } from "./news.queries.ts";
import { stateOf } from "./news.ts";
import { NewsPreviewPage } from "./news-preview.pages.tsx";
import { dayOf, newsHref } from "./news-words.ts";
import type { Standing } from "./state-tag.pages.tsx";
import { WriteNewsPage } from "./write-news.pages.tsx";

export const newsTeamPath = "/beheer/nieuws";

export async function showAllNews(c: AppContext): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const [news, firstYeses] = await Promise.all([listAllNews(db, centre.id), findFirstYeses(c)]);
  const rows = news.map(({ id, title, ...standing }) => ({
    ...{ title, ...standingOf(c, standing), hasFirstYes: firstYeses.has(id) },
    href: inLanguage(language, `${newsTeamPath}/${id}`),
  }));
  const id = readId(c.req.query("weg"));
  const gone = id === null ? null : await findNewsToChange(db, centre.id, id);
  const removed = gone?.removedAt
    ? { title: gone.dutch?.title ?? "", putBackHref: inLanguage(language, `${newsTeamPath}/${gone.id}/terugzetten`) }
    : null;
  const back = wayBack(c, { href: inLanguage(language, "/beheer"), label: t("site:beheer.title") });
  return personalPage(c, <AllNewsPage {...{ t, language, rows, removed, back }} />);
}

export async function showNewsForm(c: AppContext, news: NewsToChange | null, { typed, errors }: Sent) {
  const { t, language } = c.var;
  const standing = news && standingOf(c, news);
  const kept = news &&
    standing && {
      ...standing,
      href: inLanguage(language, `${newsTeamPath}/${news.id}`),
      publicHref: standing.state === "shown" ? newsHref(c, news.slug) : null,
      saved: wasSaved(c),
      yes: c.req.query("samen") !== undefined ? ("own" as const) : await firstYesOf(c, news),
    };
  const formKey = (news ? "" : typedText(typed, "formKey")) || newFormKey();
  const view = <WriteNewsPage {...{ t, language, typed, errors, kept, formKey }} />;
  return personalPage(c, view, statusOf(errors));
}

export function showPreview(c: AppContext, typed: TypedValues): Response {
  const texts = Object.entries(typed).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  const { t, language } = c.var;
  return personalPage(c, <NewsPreviewPage t={t} language={language} typed={Object.fromEntries(texts)} />);
}

type Moments = { publishedAt: Temporal.Instant | null; takenOutAt: Temporal.Instant | null };

function standingOf(c: AppContext, { publishedAt, takenOutAt }: Moments): Standing {
  const since = takenOutAt ?? publishedAt;
  return { state: stateOf({ publishedAt, takenOutAt }, c.var.now()), day: since ? dayOf(c, since) : "" };
}

async function firstYesOf(c: AppContext, { id }: NewsToChange): Promise<"someone" | null> {
  return (await findFirstYeses(c)).has(id) ? "someone" : null;
}

async function findFirstYeses(c: AppContext) {
  const publishing = { task: "publish", centreId: c.var.centre.id } as const;
  return await withAsker(c, async (trx) => await listFirstYeses(trx, publishing));
}
