// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { PlaceKind } from "../activities/tables.ts";
import type { Departure, SeriesPlaces } from "../finding/finding.ts";

// For queries of `occurrence` and its `activity`. What only few dates have is looked up apart: each further join would make
// the database think longer about a page than it takes to read it.

/** Tells two dates of one activity on one day apart in an address. */
export const sharesDay = sql<boolean>`
  count(*) over (partition by occurrence.activity_id, occurrence.starts_local::date) > 1`;

/** The places of all dates together, for what is joined as a whole. */
export const seriesColumn = sql<SeriesPlaces | null>`
  case activity.joining when 'series' then (
    select jsonb_build_object(
      'capacity', coalesce(max(series.capacity), activity.capacity),
      'placesTaken', coalesce(max(series.places_taken), 0),
      'waiting', coalesce(max(series.waiting), 0),
      'joinsUntil', to_char(case when activity.join_later then max(one.starts_local) else min(one.starts_local) end,
        'YYYY-MM-DD"T"HH24:MI'))
    from programme.occurrence as one
      left join programme.series on series.activity_id = one.activity_id
    where one.activity_id = activity.id and one.cancelled_at is null) end`;

const isExtra = sql<boolean>`'extra' is not distinct from (
  select change.kind from programme.schedule_change as change
  where change.activity_id = occurrence.activity_id and change.original_local = occurrence.original_local)`;

/** One column for all that is different: on nearly every date it is empty, and costs nothing. */
export const departureColumn = sql<Departure | null>`
  case when occurrence.cancelled_at is not null or occurrence.notice <> '' or occurrence.hosts is not null
    or occurrence.room_id is not null or occurrence.place_note is not null
    or occurrence.original_local <> occurrence.starts_local or ${isExtra}
  then jsonb_build_object(
    'cancelReason', occurrence.cancel_reason,
    'notice', occurrence.notice,
    'movedFrom', case when occurrence.original_local <> occurrence.starts_local
      then to_char(occurrence.original_local, 'YYYY-MM-DD"T"HH24:MI') end,
    'isElsewhere', occurrence.room_id is not null or occurrence.place_note is not null,
    'hosts', occurrence.hosts,
    'isExtra', ${isExtra}) end`;

/** Where this date is: a room it has for once, a place it has for once, or that of its activity. */
export const placeKind = sql<PlaceKind>`
  case when occurrence.room_id is not null then 'here'
    when occurrence.place_note is not null and activity.place_kind = 'here' then 'elsewhere'
    else activity.place_kind end`;

export const isOnlineToo = sql<boolean>`activity.online_link is not null and activity.place_kind <> 'online'`;

export const roomId = sql<string | null>`
  case when occurrence.place_note is null then coalesce(occurrence.room_id, activity.room_id) else occurrence.room_id end`;

/** With the `room` and the `location` of the date joined. */
export const placeName = sql<string | null>`
  case when occurrence.place_note is null then coalesce(room.name, location.name, nullif(activity.place_note, ''))
    else coalesce(room.name, occurrence.place_note) end`;

/** With the `centre` joined. */
export const placeId = sql<string | null>`
  case when occurrence.room_id is not null then centre.location_id
    when occurrence.place_note is not null then null
    when activity.place_kind = 'here' then centre.location_id
    else activity.location_id end`;
