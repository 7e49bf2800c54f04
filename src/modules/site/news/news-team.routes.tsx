// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { type Deed, decidesAlone, forgetFirstYes, publish, sayYes } from "#modules/people";
import { localToday } from "#platform/clock";
import { type Transaction, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  newFormKey,
  notFound,
  personalPage,
  readForm,
  type TypedValues,
} from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { AllNewsPage } from "./all-news.pages.tsx";
import { addNews, changeNews, publishNews, putBackNews, removeNews, takeBackNews } from "./news.commands.ts";
import { newsForm, publicationForm } from "./news.form.ts";
import { findNewsToChange, listAllNews, type NewsToChange } from "./news.queries.ts";
import { stateOf } from "./news.ts";
import { NewsPreviewPage } from "./news-preview.pages.tsx";
import { dayOf, newsHref } from "./news-words.ts";
import { WriteNewsPage } from "./write-news.pages.tsx";

const path = "/beheer/nieuws";

export const newsTeamRoutes = new Hono<AppEnv>()
  .get(path, may(publish), async (c) => await showAll(c))
  .get(`${path}/nieuw`, may(publish), (c) => showForm(c, null, { typed: {}, errors: {} }))
  .post(`${path}/nieuw`, may(publish), async (c) => {
    const sent = await readForm(c, newsForm);
    if (!sent.ok || sent.value.step === "edit") return showForm(c, null, withErrors(sent));
    if (sent.value.step === "preview") return showPreview(c, sent.typed);
    const { step: _, ...news } = sent.value;
    const added = await change(c, async (trx) => await addNews(trx, c.var.centre.id, news, c.var.now()));
    return added ? toNews(c, added.id, "?bewaard") : showForm(c, null, withErrors(sent));
  })
  .get(`${path}/:id`, may(publish), async (c) => {
    const news = await askedNews(c);
    return showForm(c, news, { typed: typedFrom(news), errors: {} });
  })
  .post(`${path}/:id`, may(publish), async (c) => {
    const news = await askedNews(c);
    const sent = await readForm(c, newsForm);
    if (!sent.ok || sent.value.step === "edit") return showForm(c, news, withErrors(sent));
    if (sent.value.step === "preview") return showPreview(c, sent.typed);
    if (news.publishedAt && needsTwo(c)) return showForm(c, news, takeBackFirst(c, sent.typed));
    const { value } = sent;
    await change(c, async (trx) => {
      await changeNews(trx, refOf(c, news), value, c.var.now());
      await forgetFirstYes(trx, { task: "publish", subjectId: news.id });
    });
    return toNews(c, news.id, "?bewaard");
  })
  .post(`${path}/:id/publicatie`, may(publish), async (c) => {
    const news = await askedNews(c);
    const { timeZone } = c.var.centre;
    const sent = await readForm(c, publicationForm(localToday(c.var.now(), timeZone)));
    if (!sent.ok) return showForm(c, news, { typed: { ...typedFrom(news), ...sent.typed }, errors: sent.errors });
    const { day } = sent.value;
    const from = day === null ? c.var.now() : Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant();
    const deed = publishing(c, news);
    const outcome = await change(c, async (trx) => {
      const said = await sayYes(trx, deed, c.var.now());
      if (said === "done") await publishNews(trx, refOf(c, news), from, c.var.now());
      return said;
    });
    return toNews(c, news.id, outcome === "done" ? "?bewaard" : "?samen");
  })
  .post(`${path}/:id/terughalen`, may(publish), async (c) => {
    const news = await askedNews(c);
    await change(c, async (trx) => await takeBackNews(trx, refOf(c, news), c.var.now()));
    return toNews(c, news.id, "?bewaard");
  })
  .post(`${path}/:id/verwijdering`, may(publish), async (c) => {
    const news = await askedNews(c);
    await change(c, async (trx) => await removeNews(trx, refOf(c, news), c.var.now()));
    return c.redirect(inLanguage(c.var.language, `${path}?weg=${news.id}`), 303);
  })
  .post(`${path}/:id/terugzetten`, may(publish), async (c) => {
    const news = await askedNews(c, "removed");
    await change(c, async (trx) => await putBackNews(trx, refOf(c, news)));
    return toNews(c, news.id, "?bewaard");
  });

async function showAll(c: AppContext): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const rows = (await listAllNews(db, centre.id)).map(({ id, title, publishedAt }) => ({
    title,
    href: inLanguage(language, `${path}/${id}`),
    ...standing(c, publishedAt),
  }));
  const id = z.uuid().safeParse(c.req.query("weg"));
  const gone = id.success ? await findNewsToChange(db, centre.id, id.data) : null;
  const removed = gone?.removedAt
    ? { title: gone.dutch?.title ?? "", putBackHref: inLanguage(language, `${path}/${gone.id}/terugzetten`) }
    : null;
  return personalPage(c, <AllNewsPage {...{ t, language, rows, removed }} />);
}

type Shown = { typed: TypedValues; errors: FieldErrors };

function showForm(c: AppContext, news: NewsToChange | null, { typed, errors }: Shown): Response {
  const { t, language } = c.var;
  const kept = news && {
    ...standing(c, news.publishedAt),
    href: inLanguage(language, `${path}/${news.id}`),
    publicHref: stateOf(news, c.var.now()) === "shown" ? newsHref(c, news.slug) : null,
    saved: c.req.query("bewaard") !== undefined,
    waits: c.req.query("samen") !== undefined,
  };
  const formKey = typeof typed.formKey === "string" && !news ? typed.formKey : newFormKey();
  const view = <WriteNewsPage {...{ t, language, typed, errors, kept, formKey }} />;
  return personalPage(c, view, Object.keys(errors).length > 0 ? 422 : 200);
}

function showPreview(c: AppContext, typed: TypedValues): Response {
  const texts = Object.entries(typed).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  const { t, language } = c.var;
  return personalPage(c, <NewsPreviewPage t={t} language={language} typed={Object.fromEntries(texts)} />);
}

function standing(c: AppContext, publishedAt: Temporal.Instant | null) {
  return { state: stateOf({ publishedAt }, c.var.now()), day: publishedAt ? dayOf(c, publishedAt) : "" };
}

async function askedNews(c: AppContext, which: "current" | "removed" = "current"): Promise<NewsToChange> {
  const id = z.uuid().safeParse(c.req.param("id"));
  const news = id.success ? await findNewsToChange(c.var.db, c.var.centre.id, id.data) : null;
  return news && (news.removedAt !== null) === (which === "removed") ? news : notFound();
}

function typedFrom({ dutch, english }: NewsToChange): TypedValues {
  return {
    ...{ titleNl: dutch?.title ?? "", bodyNl: dutch?.body ?? "" },
    ...{ titleEn: english?.title ?? "", bodyEn: english?.body ?? "" },
  };
}

function withErrors(sent: { typed: TypedValues; errors?: FieldErrors }): Shown {
  return { typed: sent.typed, errors: sent.errors ?? {} };
}

function publishing(c: AppContext, { id: subjectId }: { id: string }): Deed {
  return { task: "publish", subjectId, centreId: c.var.centre.id, person: c.var.person ?? notFound() };
}

function needsTwo(c: AppContext): boolean {
  return !decidesAlone({ task: "publish", centreId: c.var.centre.id, person: c.var.person });
}

/** What is on the site already is changed by two as well: taken back, changed, and published together. */
function takeBackFirst(c: AppContext, typed: TypedValues): Shown {
  return { typed, errors: { bodyNl: c.var.t("people:roles.tasks.takeBackFirst") } };
}

function refOf(c: AppContext, { id }: { id: string }) {
  return { centreId: c.var.centre.id, id };
}

async function change<Result>(c: AppContext, work: (trx: Transaction) => Promise<Result>): Promise<Result> {
  return await withActor(c.var.db, c.var.actor, work);
}

function toNews(c: AppContext, id: string, query = ""): Response {
  return c.redirect(inLanguage(c.var.language, `${path}/${id}`) + query, 303);
}
