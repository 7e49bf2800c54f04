// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { localNow } from "#platform/clock";
import type { Database } from "#platform/db";
import type { Meaning } from "#platform/search";
import type { Coordinates } from "../locations/coordinates.ts";
import { understandInDirectory } from "../words/directory-words.queries.ts";
import { conditionsOf, isShown, names, openPlaces } from "./conditions.queries.ts";
import { type DirectoryFilter, wordsOf } from "./filter.ts";
import { distanceTo, hasPoint, isInBox, nearestPlaces } from "./near.queries.ts";
import { openAt } from "./open.queries.ts";
import { answersWords } from "./ranking.queries.ts";

export type Asked = {
  regionId: string;
  /** Whose own words for the same count. */
  centreId: string;
  filter: DirectoryFilter;
  /** Where what was typed as `from` lies; null when nobody knows or nothing was typed. */
  point: Coordinates | null;
  now: Temporal.Instant;
  /** Of the house whose page or address it is: what is open now is so by its clock. */
  timeZone: string;
};

export type FoundEntries = {
  /** Of this page, in order. */
  ids: string[];
  total: number;
  meanings: Meaning[];
  /** What is found has all words that were needed; else only those of which it has most. */
  isWhole: boolean;
  distancesKm: ReadonlyMap<string, number>;
};

export const entriesOnPage = 20;
const mostPlaces = 50_000;

/** The best first for words, the nearest first from a point, else by name. What is not tied to a place comes last. */
export async function findEntries(db: Database, asked: Asked): Promise<FoundEntries> {
  const { query, order, meanings } = await planFor(db, asked);
  const skipped = ((asked.filter.page ?? 1) - 1) * entriesOnPage;
  const { rows } = await sql<{ total: number; id: string | null; km: number | null; isWhole: boolean | null }>`
    ${query}
    select counted.total, page.id, page.km, page.is_whole
    from (select count(*) as total from found) as counted
    left join (select * from found as page order by ${order} limit ${entriesOnPage} offset ${skipped}) as page on true
    order by ${order}`.execute(db);
  const distances = rows.flatMap(({ id, km }) => (id !== null && km !== null ? [[id, km] as const] : []));
  return {
    ids: rows.flatMap(({ id }) => id ?? []),
    total: rows[0]?.total ?? 0,
    meanings,
    isWhole: rows.every(({ isWhole }) => isWhole !== false),
    distancesKm: new Map(distances),
  };
}

/** A place of an entry that was found; an entry of which nobody may know where it is has one without a point. */
export type FoundPlace = {
  serviceId: string;
  name: string;
  km: number | null;
  latitude: number | null;
  longitude: number | null;
};

/** All that is found in the order of the list, with where it takes place: never a place that nobody may know. */
export async function findPlaces(db: Database, asked: Asked): Promise<FoundPlace[]> {
  const { query, order } = await planFor(db, asked);
  const { point, filter } = asked;
  const inReach =
    point && filter.withinKm
      ? sql`and ${isInBox(point, filter.withinKm)} and ${distanceTo(point)} <= ${filter.withinKm}`
      : sql``;
  const { rows } = await sql<FoundPlace>`
    ${query}
    select page.id as service_id, page.name, page.km, there.latitude, there.longitude
    from found as page left join lateral (
      select place.latitude, place.longitude, at.position, at.id from ${openPlaces}
      where at.service_id = page.id and ${hasPoint} ${inReach}) as there on true
    order by ${order}, there.position, there.id limit ${mostPlaces}`.execute(db);
  return rows;
}

type Plan = { query: RawBuilder<unknown>; order: RawBuilder<unknown>; meanings: Meaning[] };

/** `with found as (…)`: all that is found, with what puts it in order. */
export async function planFor(db: Database, asked: Asked): Promise<Plan> {
  const { regionId, centreId, filter, point } = asked;
  const [meanings, open] = await Promise.all([
    understandInDirectory(db, { regionId, centreId }, wordsOf(filter)),
    filter.open ? openAt(db, regionId, localNow(asked.now, asked.timeZone)) : null,
  ]);
  const near = point && nearestPlaces(regionId, point, filter.withinKm);
  const conditions = [
    sql<boolean>`service.region_id = ${regionId} and ${isShown}`,
    ...conditionsOf(filter),
    ...(open ? [open.condition] : []),
    ...(near && filter.withinKm ? [sql<boolean>`near.km is not null`] : []),
  ];
  const chosen = sql`
    select service.id, service.name, ${near ? sql`near.km` : sql`null::float8`} as km, ${fitOf(filter)} as fit
    from network.service
    ${near ? sql`left join near on near.service_id = service.id` : sql``}
    where ${sql.join(conditions, sql` and `)}`;
  const ctes = sql.join([...(near ? [sql`near as materialized (${near})`] : []), ...(open ? [open.ctes] : []), sql``]);
  if (meanings.length === 0) {
    const found = sql`select chosen.*, true as is_whole from (${chosen}) as chosen`;
    return { query: sql`with ${ctes} found as not materialized (${found})`, order: orderOf(point, []), meanings };
  }
  const words = answersWords({ regionId, meanings, chosen, isNearFirst: point !== null });
  return { query: sql`with ${ctes} ${words}`, order: orderOf(point, meanings), meanings };
}

/** What is there for these people above all comes before what is for everyone. */
function fitOf({ audience }: DirectoryFilter): RawBuilder<unknown> {
  return audience ? sql`case when ${names(audience)} then 1.5 else 1 end` : sql`1.0`;
}

function orderOf(point: Coordinates | null, meanings: readonly Meaning[]): RawBuilder<unknown> {
  const parts = [
    ...(point ? [sql`page.km nulls last`] : []),
    meanings.length > 0 ? sql`page.score desc` : sql`page.fit desc`,
    sql`page.name`,
    sql`page.id`,
  ];
  return sql.join(parts);
}
