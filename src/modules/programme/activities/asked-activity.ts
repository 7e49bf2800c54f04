// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, askedId, notFound } from "#platform/http";
import { findActivity } from "./activity.queries.ts";
import type { Activity } from "./activity.ts";

/** The activity in the address, if it is of this centre. */
export async function askedActivity(c: AppContext): Promise<Activity> {
  return (await findActivity(c.var.db, c.var.centre.id, askedId(c))) ?? notFound();
}

/** As it stands in the address of a page for visitors. */
export function askedSlug(c: AppContext): string {
  return /^[a-z0-9-]+$/.exec(c.req.param("slug") ?? "")?.[0] ?? notFound();
}
