// SPDX-License-Identifier: EUPL-1.2
import { type ActivityFacts, addActivity, addOccurrence } from "../support/rows.ts";
import type { House } from "./house.ts";

/** A published activity on one date, as if the team had added it some time ago. */
export async function addDate(
  { pool, centre }: House,
  facts: ActivityFacts,
  date: { startsLocal: string; hours?: number },
): Promise<{ activityId: string; slug: string }> {
  const activity = await addActivity(pool, centre, facts);
  await pool.query(
    `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes)
     values ($1, $2, $3, 'Europe/Amsterdam', $4)`,
    [activity.id, centre.id, date.startsLocal, (date.hours ?? 2) * 60],
  );
  await addOccurrence(pool, activity, date);
  return { activityId: activity.id, slug: activity.slug };
}
