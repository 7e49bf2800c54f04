// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { house, withActor } from "#platform/db";
import type { TestCentre } from "../../../../test/support/centre.ts";
import { addActivity } from "../../../../test/support/rows.ts";
import { planOccurrences } from "./occurrence.commands.ts";

export type TestGroup = { id: string; slug: string; dateId: string; address: string };
type Person = { email?: string; phone?: string; status?: string; series?: true };

/** A group on Wednesdays at two, with its dates; `address` is the page of the first, the day after the test's Tuesday. */
export async function addWeeklyGroup(centre: TestCentre, title = "Wandelen"): Promise<TestGroup> {
  const activity = await addActivity(centre.superPool, centre.centre, { title, joining: "sign-up" });
  await centre.superPool.query(
    `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes, rrule)
     values ($1, $2, '2026-11-25T14:00', 'Europe/Amsterdam', 120, 'FREQ=WEEKLY;BYDAY=WE')`,
    [activity.id, centre.centre.id],
  );
  await centre.superPool.query("update programme.activity set hosts = '{Noor}' where id = $1", [activity.id]);
  await withActor(centre.db, house, async (trx) => await planOccurrences(trx, activity.id, centre.clock.now()));
  const { rows } = await centre.superPool.query<{ id: string }>(
    "select id from programme.occurrence where activity_id = $1 order by starts_at limit 1",
    [activity.id],
  );
  const address = `/team/programma/${activity.id}/datums/2026-11-25T1400/anders`;
  return { ...activity, dateId: rows[0]?.id ?? "", address };
}

export async function addSignUp(
  centre: TestCentre,
  group: TestGroup,
  name: string,
  { email, phone, status = "confirmed", series }: Person = {},
): Promise<string> {
  const id = randomUUID();
  if (series) {
    await centre.superPool.query(
      `insert into programme.series (activity_id, centre_id, places_taken, changed_at) values ($1, $2, 1, now())
       on conflict (activity_id) do update set places_taken = series.places_taken + 1`,
      [group.id, centre.centre.id],
    );
  } else {
    await centre.superPool.query("update programme.occurrence set places_taken = places_taken + 1 where id = $1", [
      group.dateId,
    ]);
  }
  await centre.superPool.query(
    `insert into programme.sign_up (id, centre_id, occurrence_id, series_id, name, email, phone, status, form_key, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, gen_random_uuid(), now())`,
    // biome-ignore format: in the order of the columns
    [id, centre.centre.id, series ? null : group.dateId, series ? group.id : null, name, email ?? null, phone ?? null, status],
  );
  return id;
}

/** What the database has of a date, under the names of its columns. */
export async function rowOf(centre: TestCentre, id: string): Promise<Record<string, unknown>> {
  const { rows } = await centre.superPool.query("select * from programme.occurrence where id = $1", [id]);
  return rows[0] ?? {};
}
