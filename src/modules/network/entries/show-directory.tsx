// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import type { ProgrammeBeside } from "../beside/beside.ts";
import { addressOf, type DirectoryFilter } from "../finding/filter.ts";
import { entriesOnPage, findEntries } from "../finding/find-entries.queries.ts";
import { findPoint } from "../places/point.queries.ts";
import { DirectoryPage } from "./directory.pages.tsx";
import { holdsUntil, isNight } from "./moments.ts";
import type { Reader } from "./reader.ts";
import { listEntries, listEntryNames } from "./summaries.queries.ts";
import { findWider } from "./wider.ts";

type Typed = { reader: Reader; filter: DirectoryFilter };

export async function showDirectory(c: AppContext, programme: ProgrammeBeside, { reader, filter }: Typed) {
  const { db, centre, now } = c.var;
  const { regionId, id: centreId, timeZone } = centre;
  const place = filter.from === undefined ? null : await findPoint(db, regionId, filter.from);
  const asked = { regionId, centreId, filter, point: place?.coordinates ?? null, now: now(), timeZone };
  const found = await findEntries(db, asked);
  const [entries, onSheet, wider, beside] = await Promise.all([
    listEntries(db, regionId, found.ids, reader.localNow, found.distancesKm),
    listEntryNames(db, regionId, reader.sheet),
    found.total === 0 ? findWider(db, asked) : [],
    filter.words !== undefined && filter.page === undefined ? programme.forWords(c, filter.words) : null,
  ]);
  const props = {
    ...{ reader, filter, entries, onSheet, wider, beside },
    ...{ total: found.total, meanings: found.meanings, isWhole: found.isWhole },
    pages: Math.ceil(found.total / entriesOnPage),
    placeName: place?.name ?? null,
    organizationName: filter.organizationId === undefined ? null : (entries[0]?.organization?.name ?? null),
    isNight: isNight(reader.localNow),
    canonical: centre.origin + inLanguage(reader.language, addressOf(filter)),
  };
  return {
    view: <DirectoryPage {...props} />,
    until: holdsUntil(c, reader, { entries, areOpen: filter.open === true }),
  };
}
