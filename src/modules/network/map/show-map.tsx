// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, withImagesFrom } from "#platform/http";
import { holdsUntil } from "../entries/moments.ts";
import type { Reader } from "../entries/reader.ts";
import { listEntries } from "../entries/summaries.queries.ts";
import { addressOf, type DirectoryFilter } from "../finding/filter.ts";
import { municipalityOf } from "../places/municipality-of.ts";
import { findPoint } from "../places/point.queries.ts";
import { drawMap } from "./draw-map.ts";
import { layOut, pageOfList, placesOnMap } from "./found.ts";
import { MapPage } from "./map.pages.tsx";
import { findOnMap } from "./map.queries.ts";
import { mapPath } from "./map-address.ts";
import { type View, viewAround } from "./view.ts";

/** From here out a map is of more than one town. */
const closeToOneTown = 10;

export async function showMap(c: AppContext, reader: Reader, asked: { filter: DirectoryFilter; view: View | null }) {
  const { db, centre, now, installation } = c.var;
  const { filter } = asked;
  const { regionId, id: centreId, timeZone } = centre;
  const place = filter.from === undefined ? null : await findPoint(db, regionId, filter.from);
  const point = place?.coordinates ?? null;
  const { found, distancesKm } = await findOnMap(db, { regionId, centreId, filter, point, now: now(), timeZone });
  const places = placesOnMap(found);
  const view = asked.view ?? viewAround(places.length > 0 || !point ? places : [point]);
  const laid = layOut(found, view);
  const list = pageOfList(laid, filter.page ?? 1);
  const ids = [...list.here, ...list.nowhere].map(({ id }) => id);
  const entries = await listEntries(db, regionId, ids, reader.localNow, distancesKm);
  const town = view.zoom >= closeToOneTown ? await municipalityOf(view.middle) : null;
  const { tiles } = installation.config;
  const props = {
    ...{ reader, filter, view, laid, list, isChosen: asked.view !== null },
    drawing: await drawMap(reader, { filter, view, laid, places, town, tileTemplate: tiles?.template ?? null }),
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    tileSource: tiles?.source ?? null,
    placeName: place?.name ?? null,
    organizationName: filter.organizationId === undefined ? null : (entries[0]?.organization?.name ?? null),
    canonical: centre.origin + inLanguage(reader.language, addressOf(filter, mapPath)),
  };
  return {
    view: <MapPage {...props} />,
    until: holdsUntil(c, reader, { entries: [], areOpen: filter.open === true }),
    headers: tiles ? withImagesFrom(tiles.origin) : {},
  };
}
