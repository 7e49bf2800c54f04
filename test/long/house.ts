// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { addActivity, addCentre, addOccurrence } from "../support/rows.ts";

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

export type Standing = { formKey: string; name: string; status: string };

/** Who stands on the list of a date, in the order in which they came. */
export async function listOf(pool: pg.Pool, { id }: JoinedDate): Promise<Standing[]> {
  const { rows } = await pool.query<Standing>(
    `select form_key as "formKey", name, status from programme.sign_up where occurrence_id = $1 order by position`,
    [id],
  );
  return rows;
}

/** What the date itself says about how many there are, beside how many there really are. */
export async function countsOf(pool: pg.Pool, { id }: JoinedDate) {
  const { rows } = await pool.query<{ kept: number[]; counted: number[] }>(
    `select array[places_taken, waiting] as kept,
       (select array[count(*) filter (where status in ('confirmed', 'offered'))::int, count(*) filter (where status = 'waiting')::int]
        from programme.sign_up where occurrence_id = $1) as counted
     from programme.occurrence where id = $1`,
    [id],
  );
  return rows[0] ?? { kept: [], counted: [-1] };
}

/** How many jobs are still to be done, besides those that come round by themselves. */
export async function countJobsToDo(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from jobs.job
     where name not like '\\_\\_pgboss%' and state in ('created', 'retry', 'active') and start_after <= now()`,
  );
  return rows[0]?.count ?? 0;
}
