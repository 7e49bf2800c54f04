// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { type AppContext, inLanguage } from "#platform/http";
import { type Reader, readerOf, searchOf } from "../entries/reader.ts";
import { type DirectoryFilter, readFilter } from "../finding/filter.ts";
import type { Asked } from "../finding/find-entries.queries.ts";
import { findPoint } from "../places/point.queries.ts";
import type { Writing } from "./columns.ts";

/** A file has all pages of a choice. */
export function chosenFilter(c: AppContext): DirectoryFilter {
  const { page: _, ...filter } = readFilter(searchOf(c));
  return filter;
}

/** What a choice asks of the directory of this centre. */
export async function askedFor(c: AppContext, db: Database, filter: DirectoryFilter): Promise<Asked> {
  const { centre, now } = c.var;
  const { regionId, id: centreId, timeZone } = centre;
  const place = filter.from === undefined ? null : await findPoint(db, regionId, filter.from);
  return { regionId, centreId, filter, point: place?.coordinates ?? null, now: now(), timeZone };
}

export function writingFor(c: AppContext, reader: Reader = readerOf(c)): Writing {
  const { centre, language } = c.var;
  return { reader, hrefOf: (id) => centre.origin + inLanguage(language, `/wegwijzer/${id}`) };
}

/** What is open now is another list a minute later; all else changes with the directory. */
export function momentOf({ open }: DirectoryFilter, { localNow }: Pick<Reader, "localNow">): string | undefined {
  return open ? `-${localNow.slice(0, 16)}` : undefined;
}
