// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { formatDay, localToday } from "#platform/clock";
import { type AppContext, inLanguage } from "#platform/http";
import { capitalize } from "#platform/i18n";
import type { NewsInWords } from "./news.pages.tsx";
import { type News, summaryOf } from "./news.ts";

export function newsHref(c: AppContext, slug: string): string {
  return inLanguage(c.var.language, `/nieuws/${slug}`);
}

export function inWords(c: AppContext, news: News): NewsInWords {
  const { slug, title, body, language, publishedAt } = news;
  return { title, body, language, href: newsHref(c, slug), day: dayOf(c, publishedAt), summary: summaryOf(body) };
}

/** "Dinsdag 24 november" */
export function dayOf(c: AppContext, moment: Temporal.Instant): string {
  const { timeZone } = c.var.centre;
  return capitalize(formatDay(localToday(moment, timeZone), c.var.language, localToday(c.var.now(), timeZone)));
}
