// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { localToday } from "#platform/clock";
import { type Transaction, withActor } from "#platform/db";
import { type AppContext, notFound } from "#platform/http";
import type { Reader } from "../schedules/phrases.ts";
import { readDateSegment } from "../sign-ups/date-segment.ts";
import { findActivity } from "./activity.queries.ts";
import type { Activity, ActivityState } from "./activity.ts";
import { findOccurrence } from "./occurrence.queries.ts";
import type { StoredDate } from "./occurrence-planning.ts";

/** The activity in the address, if it is of this centre. */
export async function askedActivity(c: AppContext): Promise<Activity> {
  const id = z.uuid().safeParse(c.req.param("id"));
  const activity = id.success && (await findActivity(c.var.db, c.var.centre.id, id.data));
  return activity || notFound();
}

/** The activity and the date in the address. */
export async function askedDate(c: AppContext): Promise<{ activity: Activity; date: StoredDate }> {
  const activity = await askedActivity(c);
  const segment = readDateSegment(c.req.param("date") ?? "");
  const date = segment && (await findOccurrence(c.var.db, c.var.centre.id, activity.id, segment));
  return date ? { activity, date } : notFound();
}

/** In one transaction, on behalf of whoever asks. */
export async function change<Result>(c: AppContext, work: (trx: Transaction) => Promise<Result>): Promise<Result> {
  return await withActor(c.var.db, c.var.actor, work);
}

export function readerOf(c: AppContext): Reader {
  const { t, language, centre } = c.var;
  return { t, language, today: localToday(c.var.now(), centre.timeZone) };
}

export function stateOf({ endedAt, publishedAt }: Activity): ActivityState {
  if (endedAt !== null) return "ended";
  return publishedAt === null ? "draft" : "published";
}
