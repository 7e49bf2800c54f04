// SPDX-License-Identifier: EUPL-1.2

import { Temporal } from "temporal-polyfill";
import type { AppContext } from "#platform/http";
import type { RssItem } from "#platform/rss";
import { reasonInWords } from "../dates/cancel-reasons.ts";
import { whenItIs } from "../dates/date-words.ts";
import { activityHref } from "../finding/links.ts";
import { visitorOf } from "../finding/visitor.ts";
import type { DateWithNews } from "./what-is-new.queries.ts";

const newFor = { hours: 14 * 24 };
const mostItems = 100;

/** Activities that are new or were changed, and dates that were called off; the last first. */
export function whatIsNew(c: AppContext, dates: readonly DateWithNews[]): RssItem[] {
  const since = c.var.now().subtract(newFor);
  const isRecent = (moment: Temporal.Instant) => Temporal.Instant.compare(moment, since) >= 0;
  const activities = [...Map.groupBy(dates, ({ activityId }) => activityId).values()].flatMap((ofOne) => {
    const [first] = ofOne;
    return first?.publishedAt && isRecent(first.changedAt) ? [ofActivity(c, first, isRecent(first.publishedAt))] : [];
  });
  const calledOff = dates.flatMap((date) => (date.cancelledAt ? [ofDate(c, date, date.cancelledAt)] : []));
  return [...activities, ...calledOff]
    .toSorted((one, other) => Temporal.Instant.compare(other.publishedAt, one.publishedAt))
    .slice(0, mostItems);
}

function ofActivity(c: AppContext, date: DateWithNews, isNew: boolean): RssItem {
  const { t } = c.var;
  const { title, summary } = date;
  const next = date.cancelledAt ? "" : t("programme:feeds.rss.next", { when: whenItIs(date, visitorOf(c)) });
  return {
    ...commonOf(c, date),
    guid: `${hostOf(c)}/activity/${date.activityId}/${date.sequence}`,
    title: t(isNew ? "programme:feeds.rss.isNew" : "programme:feeds.rss.isChanged", { title }),
    text: [summary, next].filter(Boolean).join("\n\n"),
    publishedAt: date.changedAt,
  };
}

function ofDate(c: AppContext, date: DateWithNews, cancelledAt: Temporal.Instant): RssItem {
  const when = whenItIs(date, visitorOf(c));
  return {
    ...commonOf(c, date),
    guid: `${hostOf(c)}/date/${date.id}/${date.dateSequence}`,
    title: c.var.t("programme:feeds.rss.isOff", { title: date.title, when }),
    text: reasonInWords(c.var.t, date.cancelReason),
    publishedAt: cancelledAt,
  };
}

function commonOf({ var: { centre, language } }: AppContext, { slug }: DateWithNews) {
  return { href: centre.origin + activityHref(language, slug) };
}

function hostOf({ var: { centre } }: AppContext): string {
  return new URL(centre.origin).host;
}
