// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import { addDays, weekday } from "#platform/clock";
import type { Database } from "#platform/db";
import { holdsOn, type Recurrence } from "../schedules/recurrence.ts";
import { type Condition, openPlaces } from "./conditions.queries.ts";

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
/** What begins one day and goes on in the next is asked of both. */
type Side = "today" | "yesterday";

const opens = sql`left(schedule.opens_at, 5)`;
const closes = sql`left(schedule.closes_at, 5)`;
const isUntilMidnight = sql`(${closes} = '24:00' or ${opens} = '00:00' and ${closes} in ('00:00', '23:59'))`;
const isPastMidnight = sql`(${closes} <= ${opens} and not ${isUntilMidnight})`;

/** To stand before a query, and what it then asks of a `service`. */
export type OpenNow = { ctes: RawBuilder<unknown>; condition: Condition };

/**
 * Whether a `service` is open at this time on the wall, as schedules/schedule.ts has it. What comes back every week the
 * database answers; the rest is looked at one by one before, and `others` are those that hold.
 */
export async function openAt(db: Database, regionId: string, local: string): Promise<OpenNow> {
  const others = await listOthersOpenAt(db, regionId, local);
  const ctes = sql`
    holding as materialized (
      select service_id, service_at_location_id, location_id from network.schedule
      where (schedule.id = any(${others}::uuid[]) or network.is_every_week(schedule)
          and (${isEveryWeekOn("today", local)} or ${isEveryWeekOn("yesterday", local)}))
        and not ${hangsOnSecret}),
    open_now as materialized (
      select service_id from holding where service_id is not null
      union
      select at.service_id from holding join ${openPlaces} on holding.service_at_location_id = at.id
      union
      select at.service_id from holding join ${openPlaces} on holding.location_id = place.id where not ${saysItself})`;
  const condition = sql<boolean>`service.status = 'active' and service.id in (select service_id from open_now)`;
  return { ctes, condition };
}

/** Where a service itself says when it is open, the hours of the building do not count. */
const saysItself = sql`(exists (select from network.schedule as own where own.service_id = at.service_id) or exists (
  select from network.service_at_location as other join network.schedule as own on own.service_at_location_id = other.id
  where other.service_id = at.service_id))`;

const hangsOnSecret = sql`(exists (
    select from network.location as secret where secret.id = schedule.location_id and secret.is_confidential)
  or exists (select from network.service_at_location as there
    join network.location as secret on secret.id = there.location_id and secret.is_confidential
    where there.id = schedule.service_at_location_id))`;

function isEveryWeekOn(side: Side, local: string): RawBuilder<boolean> {
  const day = dayOf(side, local);
  const code = codes[weekday(day) - 1];
  return sql`(position(${code} in upper(schedule.byday)) > 0 and ${isWithin(day)} and ${isInHours(side, local)})`;
}

function isWithin(day: string): RawBuilder<boolean> {
  return sql`coalesce(schedule.valid_from <= ${day}, true) and coalesce(schedule.dtstart <= ${day}, true)
    and coalesce(schedule.valid_to >= ${day}, true) and coalesce(schedule.until >= ${day}, true)`;
}

function isInHours(side: Side, local: string): RawBuilder<boolean> {
  const time = local.slice(11);
  if (side === "yesterday") return sql`(${isPastMidnight} and ${time} < ${closes})`;
  return sql`(${opens} <= ${time} and (${isUntilMidnight} or ${isPastMidnight} or ${time} < ${closes}))`;
}

type Other = Recurrence & { id: string; isToday: boolean; isYesterday: boolean };

async function listOthersOpenAt(db: Database, regionId: string, local: string): Promise<string[]> {
  const { rows } = await sql<Other>`
    select schedule.id, schedule.valid_from, schedule.valid_to, schedule.dtstart, schedule.until, schedule.count,
      schedule.freq, schedule.interval, schedule.byday, schedule.byweekno, schedule.bymonthday,
      ${isInHours("today", local)} and ${isWithin(dayOf("today", local))} as is_today,
      ${isInHours("yesterday", local)} and ${isWithin(dayOf("yesterday", local))} as is_yesterday
    from network.schedule
    left join network.service_at_location as at on at.id = schedule.service_at_location_id
    left join network.service on service.id = schedule.service_id
    left join network.location as place on place.id = schedule.location_id
    where not network.is_every_week(schedule) and schedule.opens_at is not null and schedule.closes_at is not null
      and (${isInHours("today", local)} or ${isInHours("yesterday", local)})
      and coalesce(service.region_id, at.region_id, place.region_id) = ${regionId}
    order by schedule.id`.execute(db);
  const holds = (rule: Other, side: Side) => holdsOn(rule, dayOf(side, local));
  return rows
    .filter((rule) => (rule.isToday && holds(rule, "today")) || (rule.isYesterday && holds(rule, "yesterday")))
    .map(({ id }) => id);
}

function dayOf(side: Side, local: string): string {
  const today = local.slice(0, 10);
  return side === "today" ? today : addDays(today, -1);
}
