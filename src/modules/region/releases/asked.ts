// SPDX-License-Identifier: EUPL-1.2

import type { Database } from "#platform/db";
import { type AppContext, askedId, inLanguage, notFound, todayOf } from "#platform/http";
import type { AskedRelease } from "./release.commands.ts";
import { findRelease, type Release } from "./release.queries.ts";
import { teamPath } from "./release-links.ts";

/** The document in the address, if it is of this house. */
export function askedOf(c: AppContext): AskedRelease {
  return { centreId: c.var.centre.id, id: askedId(c), today: todayOf(c) };
}

export async function askedRelease(c: AppContext, db: Database = c.var.db): Promise<Release> {
  return (await findRelease(db, c.var.centre.id, askedId(c))) ?? notFound();
}

/** Where one document is worked on. */
export function workPath({ var: { language } }: AppContext, id: string): string {
  return inLanguage(language, `${teamPath}/${id}`);
}

/** Back to that from a page of its own. */
export function backToWork(c: AppContext, { id, title }: Pick<Release, "id" | "title">) {
  return { href: workPath(c, id), label: title };
}
