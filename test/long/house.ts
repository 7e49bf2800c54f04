// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { type ActivityFacts, addActivity, addCentre, addOccurrence } from "../support/rows.ts";

/** One date that people sign up for. */
export type JoinedDate = { id: string; path: string };

/** Far enough ahead of the clock that the programs are given. */
const day = "2026-12-08";

/** De Proeftuin, with dates on one afternoon that have so many places each. */
export async function furnish(pool: pg.Pool, capacities: readonly number[]): Promise<JoinedDate[]> {
  const centre = await addCentre(pool, { slug: "proeftuin", name: "De Proeftuin" });
  const dates: JoinedDate[] = [];
  for (const capacity of capacities) {
    const activity = await addActivity(pool, centre, { slug: `kring-${dates.length + 1}`, capacity });
    const id = await addOccurrence(pool, activity, { startsLocal: `${day}T14:00` });
    dates.push({ id, path: `/programma/${activity.slug}/${day}/aanmelding` });
  }
  return dates;
}

/** A date, a series, or a meal that likes to know with how many people come. */
export type Joinable = JoinedDate & { way: "date" | "series" | "headcount" };

/** De Proeftuin, with so many times something to join in each way. */
export async function furnishEveryWay(
  pool: pg.Pool,
  times: number,
  places: { date: number; series: number },
): Promise<Joinable[][]> {
  const centre = await addCentre(pool, { slug: "proeftuin", name: "De Proeftuin" });
  const make = async (facts: ActivityFacts) => {
    const activity = await addActivity(pool, centre, facts);
    return { ...activity, dateId: await addOccurrence(pool, activity, { startsLocal: `${day}T14:00` }) };
  };
  const all: Joinable[][] = [];
  for (let time = 1; time <= times; time += 1) {
    const date = await make({ slug: `kring-${time}`, capacity: places.date });
    const series = await make({ slug: `reeks-${time}`, capacity: places.series, joining: "series" });
    const meal = await make({ slug: `maaltijd-${time}`, joining: "tell-us" });
    all.push([
      { way: "date", id: date.dateId, path: `/programma/${date.slug}/${day}/aanmelding` },
      { way: "series", id: series.id, path: `/programma/${series.slug}/aanmelding` },
      { way: "headcount", id: meal.dateId, path: `/programma/${meal.slug}/${day}/laat-weten` },
    ]);
  }
  return all;
}

export type Standing = { formKey: string; name: string; status: string };

/** Who stands on the list of a date or a series, in the order in which they came. */
export async function listOf(pool: pg.Pool, { id }: JoinedDate): Promise<Standing[]> {
  const { rows } = await pool.query<Standing>(
    `select form_key as "formKey", name, status from programme.sign_up where $1 in (occurrence_id, series_id) order by position`,
    [id],
  );
  return rows;
}

/** What the date or the series itself says about how many there are, beside how many there really are. */
export async function countsOf(pool: pg.Pool, { id }: JoinedDate) {
  const { rows } = await pool.query<{ kept: number[]; counted: number[] }>(
    `select array[places_taken, waiting] as kept,
       (select array[count(*) filter (where status in ('confirmed', 'offered'))::int, count(*) filter (where status = 'waiting')::int]
        from programme.sign_up where $1 in (occurrence_id, series_id)) as counted
     from (select id, places_taken, waiting from programme.occurrence
       union all select activity_id, places_taken, waiting from programme.series) as places where id = $1`,
    [id],
  );
  return rows[0] ?? { kept: [], counted: [-1] };
}

/** With how many the date itself says that people come, beside what they said, form by form. */
export async function headcountsOf(pool: pg.Pool, { id }: JoinedDate) {
  const told = await pool.query<{ formKey: string; people: number }>(
    `select form_key as "formKey", people from programme.headcount where occurrence_id = $1 order by form_key`,
    [id],
  );
  const date = await pool.query<{ kept: number }>(
    "select places_taken as kept from programme.occurrence where id = $1",
    [id],
  );
  return { kept: date.rows[0]?.kept ?? -1, told: told.rows };
}

/** How many jobs are still to be done, besides those that come round by themselves. */
export async function countJobsToDo(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from jobs.job
     where name not like '\\_\\_pgboss%' and state in ('created', 'retry', 'active') and start_after <= now()`,
  );
  return rows[0]?.count ?? 0;
}
