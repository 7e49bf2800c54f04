// SPDX-License-Identifier: EUPL-1.2
import { formatDay, localToday } from "#platform/clock";
import { type AppContext, inLanguage } from "#platform/http";
import type { FollowsInWords, OriginInWords } from "./origin.pages.tsx";
import { findOrigin, findOriginWithFields } from "./origin.queries.ts";

/** Whose agenda an activity stands in, for whoever reads its page; null for what is made here. */
export async function findCameFrom(c: AppContext, activityId: string): Promise<OriginInWords | null> {
  const origin = await findOrigin(c.var.db, activityId);
  if (!origin) return null;
  const { timeZone } = c.var.centre;
  const today = localToday(c.var.now(), timeZone);
  const { name, website, updatedAt } = origin;
  return { name, website, day: updatedAt && formatDay(localToday(updatedAt, timeZone), c.var.language, today) };
}

/** The same for whoever changes it here, with what the agenda says something about. */
export async function findFollows(c: AppContext, activityId: string): Promise<FollowsInWords | null> {
  const origin = await findOriginWithFields(c.var.db, activityId);
  if (!origin) return null;
  const { name, sourceId, fields } = origin;
  return { name, fields, href: inLanguage(c.var.language, `/beheer/bronnen/${sourceId}`) };
}
