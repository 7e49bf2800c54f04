// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, notFound } from "#platform/http";
import type { Visitor } from "../finding/date-words.ts";
import { findToldActivity } from "../finding/told-activity.ts";
import type { SharedFacts } from "./card-words.ts";

/** An activity that can be shared: what has ended has nobody to come to it. */
export async function findShared(c: AppContext, visitor: Visitor, slug: string): Promise<SharedFacts> {
  const { frame, origin } = c.var.centre;
  const told = await findToldActivity(c, visitor, { slug });
  if (!told || told.activity.hasEnded) return notFound();
  return { ...told, house: { ...frame, origin } };
}
