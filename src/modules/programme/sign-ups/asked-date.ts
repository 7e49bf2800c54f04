// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, notFound } from "#platform/http";
import { findDateId } from "./date.queries.ts";
import { readDateSegment } from "./date-segment.ts";
import { askedSlug } from "./join-request.ts";

/** The published date in the address. */
export async function askedDateId(c: AppContext): Promise<string> {
  const segment = readDateSegment(c.req.param("date") ?? "") ?? notFound();
  const slug = askedSlug(c);
  return (await findDateId(c.var.db, c.var.centre.id, { slug, ...segment }, c.var.now())) ?? notFound();
}
