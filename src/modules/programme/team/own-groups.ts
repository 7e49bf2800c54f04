// SPDX-License-Identifier: EUPL-1.2
import { withActor } from "#platform/db";
import { type AppContext, notFound } from "#platform/http";
import type { Activity } from "../activities/activity.ts";
import { askedActivity, askedDate } from "../activities/asked-activity.ts";
import type { StoredDate } from "../activities/occurrence-planning.ts";
import { leadsActivity } from "./lead.queries.ts";

/** The activity in the address, for a host of this centre and for whoever leads it; to anyone else it does not exist. */
export async function askedOwnActivity(c: AppContext): Promise<Activity> {
  const activity = await askedActivity(c);
  return (await mayHost(c, activity)) ? activity : notFound();
}

/** The date in the address, for a host of this centre and for whoever leads its activity. */
export async function askedOwnDate(c: AppContext): Promise<{ activity: Activity; date: StoredDate }> {
  const asked = await askedDate(c);
  return (await mayHost(c, asked.activity)) ? asked : notFound();
}

/** Whether whoever asks sees all groups of this centre, and not only their own. */
export function hostsHere({ var: { person, centre } }: AppContext): boolean {
  return person?.hostAt.includes(centre.id) ?? false;
}

export function coordinatesHere({ var: { person, centre } }: AppContext): boolean {
  return person?.coordinatorAt.includes(centre.id) ?? false;
}

async function mayHost(c: AppContext, { id }: Activity): Promise<boolean> {
  const { db, actor, person } = c.var;
  if (!person) return false;
  return hostsHere(c) || (await withActor(db, actor, async (trx) => await leadsActivity(trx, person.id, id)));
}
