// SPDX-License-Identifier: EUPL-1.2
import { createMiddleware } from "hono/factory";
import {
  type AppEnv,
  getContentVersion,
  limit,
  limited,
  openToSitesHeaders,
  problemDetails,
  unchanged,
} from "#platform/http";
import { readerOf, searchOf } from "../entries/reader.ts";
import { findPoint } from "../places/point.queries.ts";

/** Raise it when the same things are written otherwise. */
const writing = 1;

export const asking = limited(limit({ what: "api", most: 1200, perMinutes: 10, per: "address" }));

/** Any site may read it, and whoever has it already hears that it is still so. */
export const whileUnchanged = createMiddleware<AppEnv>(async (c, next) => {
  const { db, centre, language } = c.var;
  const { localNow, today } = readerOf(c);
  // what is open now is another list a minute later; hours in words may be other ones tomorrow
  const moment = searchOf(c).has("openNow") ? localNow.slice(0, 16) : today;
  const headers = {
    ...openToSitesHeaders,
    "access-control-expose-headers": "etag, deprecation, sunset, link",
    "cache-control": "public, max-age=60",
    "x-robots-tag": "noindex",
    etag: `"${writing}-${await getContentVersion(db, centre.id)}-${moment}-${language}"`,
  };
  const known = unchanged(c, headers);
  if (known) return known;
  await next();
  if (c.res.status !== 200) return;
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
});

/** A page for people shows everything then, and says so; a program is better told. */
export const whenPlaceIsKnown = createMiddleware<AppEnv>(async (c, next) => {
  const near = searchOf(c).get("near");
  const { db, centre } = c.var;
  if (near && (await findPoint(db, centre.regionId, near)) === null) {
    return problemDetails(400, "near: we do not know this place");
  }
  await next();
});
