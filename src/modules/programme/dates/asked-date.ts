// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, notFound } from "#platform/http";
import type { Activity } from "../activities/activity.ts";
import { askedActivity, askedSlug } from "../activities/asked-activity.ts";
import { findDateId } from "./date.queries.ts";
import { readDateSegment } from "./date-segment.ts";
import { findOccurrence } from "./occurrence.queries.ts";
import type { StoredDate } from "./occurrence-planning.ts";

/** The published date in the address. */
export async function askedDateId(c: AppContext): Promise<string> {
  const segment = readDateSegment(c.req.param("date") ?? "") ?? notFound();
  const slug = askedSlug(c);
  return (await findDateId(c.var.db, c.var.centre.id, { slug, ...segment }, c.var.now())) ?? notFound();
}

export type AskedDate = { activity: Activity; date: StoredDate };

/** The activity and the date in the address of a page of the team. */
export async function askedDate(c: AppContext): Promise<AskedDate> {
  const activity = await askedActivity(c);
  const segment = readDateSegment(c.req.param("date") ?? "");
  const date = segment && (await findOccurrence(c.var.db, c.var.centre.id, activity.id, segment));
  return date ? { activity, date } : notFound();
}
