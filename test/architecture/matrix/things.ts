// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { type ActivityFacts, addActivity, addOccurrence } from "../../support/rows.ts";
import type { Place } from "./place.ts";

/** The day after the test's Tuesday, and the date of every group. */
export const day = "2026-11-25";
export const today = "2026-11-24";

export type Group = { id: string; slug: string; occurrenceId: string };

/** An activity on Wednesdays at two that one of the facilitators leads, with its first date. */
export async function addGroup(at: Place, facts: ActivityFacts = {}, first = day): Promise<Group> {
  const { pool, centre, people } = at;
  const group = await addActivity(pool, centre, { joining: "sign-up", ...facts });
  const occurrenceId = await addOccurrence(pool, group, { startsLocal: `${first}T14:00` });
  await pool.query(
    `with weekly as (insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes, rrule)
       values ($1, $2, $4, 'Europe/Amsterdam', 120, 'FREQ=WEEKLY;BYDAY=WE')),
     whole as (insert into programme.series (activity_id, centre_id, changed_at)
       select id, centre_id, now() from programme.activity where id = $1 and joining in ('series', 'acquaint'))
     insert into programme.lead (activity_id, person_id, centre_id, created_at) values ($1, $3, $2, now())`,
    [group.id, centre.id, people.leads, `${day}T14:00`],
  );
  return { ...group, occurrenceId };
}

export type SignUpFacts = { status?: string; email?: string; phone?: string; reminder?: boolean; series?: boolean };

/** Someone signed up for the date of this group, or for the whole of it. */
export async function addSignUp(at: Place, group: Group, facts: SignUpFacts = {}): Promise<string> {
  const { status = "confirmed", email = null, phone = null, reminder = false, series = false } = facts;
  const id = randomUUID();
  const whole = series ? group.id : null;
  const date = series ? null : group.occurrenceId;
  await insert(
    at,
    `insert into programme.sign_up (id, centre_id, occurrence_id, series_id, name, email, phone, status, reminder, offered_until, form_key, created_at)
     values ($1, $2, $3, $4, 'Vlinder', $5, $6, $7, $8, case when $7 = 'offered' then timestamptz '2026-11-25T09:00Z' end, gen_random_uuid(), now())
     returning id`,
    [id, at.centre.id, date, whole, email, phone, status, reminder],
  );
  const counted = ["confirmed", "offered"].includes(status) ? "places_taken" : "waiting";
  if (status !== "acquainting") {
    await at.pool.query(
      series
        ? `update programme.series set ${counted} = ${counted} + 1 where activity_id = $1`
        : `update programme.occurrence set ${counted} = ${counted} + 1 where id = $1`,
      [series ? group.id : group.occurrenceId],
    );
  }
  return id;
}

/** A partner of the region, and the door through which it tells this centre what it offers. */
export async function addPartner(at: Place): Promise<string> {
  return await insert(at, "insert into network.organization (name) values ($1) returning id", [
    `Buren ${randomUUID()}`,
  ]);
}

export async function addDoor(at: Place): Promise<{ id: string; organizationId: string }> {
  const organizationId = await addPartner(at);
  const id = await insert(
    at,
    "insert into programme.partner_door (organization_id, centre_id, opened_at) values ($1, $2, now()) returning id",
    [organizationId, at.centre.id],
  );
  return { id, organizationId };
}

/** Something that this partner offers at this centre. */
export async function addOffer(at: Place, organizationId: string): Promise<Group> {
  const group = await addGroup(at);
  await at.pool.query("update programme.activity set offered_by = $2 where id = $1", [group.id, organizationId]);
  return group;
}

/** A picture that hangs here, with one that hung there before. Its address ends in what is given back. */
export async function addPicture(at: Place, place: "activity" | "front", subjectId: string): Promise<string> {
  const address = randomUUID().replaceAll("-", "");
  await at.pool.query(
    `with picture as (insert into platform.picture (centre_id, content_hash, file_name, bytes, made_at)
       values ($1, $2, $2, 4, now()) returning id),
     size as (insert into platform.picture_size (picture_id, width, height, content) select id, 480, 360, '\\xffd8ffd9' from picture)
     insert into platform.picture_spot (centre_id, place, subject_id, picture_id, before_id, alternative, changed_at)
       select $1, $3, $4, id, id, 'Een tafel', now() from picture
     on conflict (centre_id, place, subject_id) do update set picture_id = excluded.picture_id, before_id = excluded.before_id`,
    [at.centre.id, address, place, subjectId],
  );
  return `${address}-480.jpg`;
}

/** Runs a statement that gives back one id. */
export async function insert({ pool }: Place, statement: string, values: unknown[] = []): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(statement, values);
  const [row] = rows;
  if (!row) throw new Error(`Nothing was made: ${statement}`);
  return row.id;
}
