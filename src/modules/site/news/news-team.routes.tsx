// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import { type Deed, decidesAlone, forgetFirstYes, publish, sayYes } from "#modules/people";
import { localToday } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  nothingSent,
  personOf,
  readForm,
  type Sent,
  type TypedValues,
  withAsker,
} from "#platform/http";
import { typedFrom } from "../written/written.ts";
import { addNews, changeNews, publishNews, putBackNews, removeNews, takeBackNews } from "./news.commands.ts";
import { newsForm, publicationForm } from "./news.form.ts";
import { findNewsToChange, type NewsToChange } from "./news.queries.ts";
import { newsTeamPath as path, showAllNews, showNewsForm, showPreview } from "./news-team.views.tsx";

export const newsTeamRoutes = new Hono<AppEnv>()
  .get(path, may(publish), async (c) => await showAllNews(c))
  .get(`${path}/nieuw`, may(publish), async (c) => await showNewsForm(c, null, nothingSent))
  .post(`${path}/nieuw`, may(publish), async (c) => {
    const sent = await readForm(c, newsForm);
    if (!sent.ok || sent.value.step === "edit") return await showNewsForm(c, null, { errors: {}, ...sent });
    if (sent.value.step === "preview") return showPreview(c, sent.typed);
    const { step: _, ...news } = sent.value;
    const added = await withAsker(c, async (trx) => await addNews(trx, c.var.centre.id, news, c.var.now()));
    return added ? toNews(c, added, "?bewaard") : await showNewsForm(c, null, { errors: {}, ...sent });
  })
  .get(`${path}/:id`, may(publish), async (c) => {
    const news = await askedNews(c);
    return await showNewsForm(c, news, { typed: typedFrom(news), errors: {} });
  })
  .post(`${path}/:id`, may(publish), async (c) => {
    const news = await askedNews(c);
    const sent = await readForm(c, newsForm);
    if (!sent.ok || sent.value.step === "edit") return await showNewsForm(c, news, { errors: {}, ...sent });
    if (sent.value.step === "preview") return showPreview(c, sent.typed);
    if (news.publishedAt && needsTwo(c)) return await showNewsForm(c, news, takeBackFirst(c, sent.typed));
    const { value } = sent;
    await withAsker(c, async (trx) => {
      await changeNews(trx, refOf(c, news), value, c.var.now());
      await forgetFirstYes(trx, { task: "publish", subjectId: news.id });
    });
    return toNews(c, news, "?bewaard");
  })
  .post(`${path}/:id/publicatie`, may(publish), async (c) => {
    const news = await askedNews(c);
    const { timeZone } = c.var.centre;
    const sent = await readForm(c, publicationForm(localToday(c.var.now(), timeZone)));
    if (!sent.ok) return await showNewsForm(c, news, { ...sent, typed: { ...typedFrom(news), ...sent.typed } });
    const { day } = sent.value;
    const from = day === null ? c.var.now() : Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant();
    const outcome = await withAsker(c, async (trx) => {
      const said = await sayYes(trx, publishing(c, news), c.var.now());
      if (said === "done") await publishNews(trx, refOf(c, news), from, c.var.now());
      return said;
    });
    return toNews(c, news, outcome === "done" ? "?bewaard" : "?samen");
  })
  .post(`${path}/:id/terughalen`, may(publish), async (c) => {
    const news = await askedNews(c);
    await withAsker(c, async (trx) => await takeBackNews(trx, refOf(c, news), c.var.now()));
    return toNews(c, news, "?bewaard");
  })
  .post(`${path}/:id/verwijdering`, may(publish), async (c) => {
    const news = await askedNews(c);
    await withAsker(c, async (trx) => await removeNews(trx, refOf(c, news), c.var.now()));
    return c.redirect(inLanguage(c.var.language, `${path}?weg=${news.id}`), 303);
  })
  .post(`${path}/:id/terugzetten`, may(publish), async (c) => {
    const news = await askedNews(c, "removed");
    await withAsker(c, async (trx) => await putBackNews(trx, refOf(c, news)));
    return toNews(c, news, "?bewaard");
  });

async function askedNews(c: AppContext, which: "current" | "removed" = "current"): Promise<NewsToChange> {
  const news = await findNewsToChange(c.var.db, c.var.centre.id, askedId(c));
  return news && (news.removedAt !== null) === (which === "removed") ? news : notFound();
}

function publishing(c: AppContext, { id: subjectId }: { id: string }): Deed {
  return { task: "publish", subjectId, centreId: c.var.centre.id, person: personOf(c) };
}

function needsTwo(c: AppContext): boolean {
  return !decidesAlone({ task: "publish", centreId: c.var.centre.id, person: c.var.person });
}

/** What is on the site already is changed by two as well: taken back, changed, and published together. */
function takeBackFirst(c: AppContext, typed: TypedValues): Sent {
  return { typed, errors: { bodyNl: c.var.t("people:roles.tasks.takeBackFirst") } };
}

function refOf(c: AppContext, { id }: { id: string }) {
  return { centreId: c.var.centre.id, id };
}

function toNews(c: AppContext, { id }: { id: string }, query: string): Response {
  return c.redirect(inLanguage(c.var.language, `${path}/${id}`) + query, 303);
}
