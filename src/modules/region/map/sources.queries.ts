// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { ownId } from "#modules/network";
import type { Database } from "#platform/db";

/** Where something is, as far as everybody may know it. */
export type KnownSpot = {
  latitude: number | null;
  longitude: number | null;
  postalCode: string | null;
  city: string | null;
};
/** What the map is drawn of: an entry of the directory, or an activity of a programme. */
export type Source = {
  serviceId: string | null;
  centreId: string | null;
  slug: string | null;
  organizationId: string | null;
  title: string;
  /** Codes of activities of building blocks. */
  activities: string[];
  audiences: string[];
  audienceWords: string | null;
  languages: string[];
  evening: boolean;
  weekend: boolean;
  checkedOn: string | null;
  spots: KnownSpot[];
  /** Names and extents of the areas that it is for. */
  areas: string[];
};

/** What the directory of this region shows that has an activity of a building block. Nothing here comes from a place that stays hidden. */
export async function listServiceSources(db: Database, regionId: string, today: string): Promise<Source[]> {
  const { rows } = await sql<Source>`
    select service.id as service_id, null as centre_id, null as slug, service.organization_id,
      service.name as title, ${termsOf("building-blocks")} as activities, ${termsOf("audience")} as audiences,
      null as audience_words, service.assured_date as checked_on,
      array(select distinct lower(code) from network.language
        where service_id = service.id and code is not null order by 1) as languages,
      coalesce(own_hours.evening, hours_there.evening, false) as evening,
      coalesce(own_hours.weekend, hours_there.weekend, false) as weekend,
      ${spots} as spots,
      array(select distinct concat_ws(' ', name, extent, uri) from network.service_area
        where service_id = service.id order by 1) as areas
    from network.service as service
    left join lateral (select ${isEvening} as evening, ${isWeekend} as weekend from network.schedule
      where ${isValid(today)} and (schedule.service_id = service.id or schedule.service_at_location_id = any(array(
        select at.id from ${openSpots} where at.service_id = service.id)))) as own_hours on true
    left join lateral (select ${isEvening} as evening, ${isWeekend} as weekend from network.schedule
      where ${isValid(today)} and schedule.location_id = any(array(
        select place.id from ${openSpots} where at.service_id = service.id))) as hours_there on true
    where service.region_id = ${regionId} and service.hidden_at is null
      and service.status in ('active', 'temporarily closed')
      and service.id in (select link_id from network.attribute
        join network.taxonomy_term as term on term.id = attribute.taxonomy_term_id
        where term.taxonomy_id = ${ownId("building-blocks")})
    order by service.id`.execute(db);
  return rows;
}

const openSpots = sql`network.service_at_location as at
  join network.location as place on place.id = at.location_id and not place.is_confidential`;

const spots = sql`coalesce((
  select jsonb_agg(jsonb_build_object('latitude', place.latitude, 'longitude', place.longitude,
      'postalCode', address.postal_code, 'city', address.city) order by at.position, at.id)
  from ${openSpots}
  left join lateral (select postal_code, city from network.address where address.location_id = place.id
    order by address_type = 'physical' desc, position, id limit 1) as address on true
  where at.service_id = service.id and place.location_type <> 'virtual'), '[]')`;

function termsOf(taxonomy: string) {
  return sql`array(select distinct term.code from network.attribute
    join network.taxonomy_term as term on term.id = attribute.taxonomy_term_id
    where attribute.link_id = service.id and term.taxonomy_id = ${ownId(taxonomy)} and term.code is not null order by 1)`;
}

/** After seven, or through the night. */
const isEvening = sql`bool_or(left(schedule.closes_at, 5) > '19:00' or schedule.closes_at <= schedule.opens_at)`;
const isWeekend = sql`bool_or(coalesce(upper(schedule.byday) ~ 'SA|SU', date_part('isodow', schedule.dtstart) >= 6, false))`;

function isValid(today: string) {
  return sql`coalesce(schedule.valid_to, schedule.until, ${today}::date) >= ${today}::date`;
}

/** What the programmes of this region have with a date to come. What is online or at somebody's home is in no place. */
export async function listProgrammeSources(
  db: Database,
  regionId: string,
  now: Temporal.Instant,
): Promise<(Source & { kind: string })[]> {
  const { rows } = await sql<Source & { kind: string }>`
    select null as service_id, centre.id as centre_id, activity.slug, activity.offered_by as organization_id,
      activity.title, activity.kind,
      case when activity.building_block_activity is null then '{}' else array[activity.building_block_activity] end as activities,
      case when activity.audience is null then '{}' else array[coalesce(audience.code, 'some')] end as audiences,
      case when audience.code is null then activity.audience end as audience_words,
      activity.languages, ahead.evening, ahead.weekend,
      (activity.confirmed_at at time zone centre.time_zone)::date as checked_on,
      coalesce(spot.spots, '[]') as spots, '{}'::text[] as areas
    from programme.activity as activity
    join network.centre as centre on centre.id = activity.centre_id
    join lateral (select bool_or(to_char(occurrence.ends_local, 'HH24:MI') > '19:00'
          or occurrence.ends_local::date > occurrence.starts_local::date) as evening,
        bool_or(date_part('isodow', occurrence.starts_local) >= 6) as weekend
      from programme.occurrence as occurrence
      where occurrence.activity_id = activity.id and occurrence.cancelled_at is null and occurrence.starts_at >= ${now}
      having count(*) > 0) as ahead on true
    left join network.taxonomy_term as audience on audience.taxonomy_id = ${ownId("audience")}
      and lower(audience.name) = lower(activity.audience)
    left join lateral (select jsonb_agg(jsonb_build_object('latitude', place.latitude, 'longitude', place.longitude,
        'postalCode', address.postal_code, 'city', address.city)) as spots
      from network.location as place
      left join lateral (select postal_code, city from network.address where address.location_id = place.id
        order by address_type = 'physical' desc, position, id limit 1) as address on true
      where place.id = coalesce(activity.location_id, centre.location_id) and not place.is_confidential
        and activity.place_kind in ('here', 'elsewhere', 'outside')) as spot on true
    where centre.region_id = ${regionId} and activity.published_at is not null and activity.ended_at is null
    order by activity.id`.execute(db);
  return rows;
}
