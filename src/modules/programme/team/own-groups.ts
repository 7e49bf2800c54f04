// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, notFound, withAsker } from "#platform/http";
import type { Activity } from "../activities/activity.ts";
import { askedActivity } from "../activities/asked-activity.ts";
import { hostsHere } from "../asking/asker.ts";
import { type AskedDate, askedDate } from "../dates/asked-date.ts";
import { leadsActivity } from "./lead.queries.ts";

/** The activity in the address, for a host of this centre and for whoever leads it; to anyone else it does not exist. */
export async function askedOwnActivity(c: AppContext): Promise<Activity> {
  const activity = await askedActivity(c);
  return (await mayHost(c, activity)) ? activity : notFound();
}

/** The date in the address, for a host of this centre and for whoever leads its activity. */
export async function askedOwnDate(c: AppContext): Promise<AskedDate> {
  const asked = await askedDate(c);
  return (await mayHost(c, asked.activity)) ? asked : notFound();
}

async function mayHost(c: AppContext, { id }: Activity): Promise<boolean> {
  const { person } = c.var;
  if (!person) return false;
  return hostsHere(c) || (await withAsker(c, async (trx) => await leadsActivity(trx, person.id, id)));
}
