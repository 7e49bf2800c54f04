// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeAll, beforeEach } from "vitest";
import { house, type Transaction, withActor } from "#platform/db";
import { connectEvents } from "#platform/events";
import { createTestDatabase } from "../../../../test/support/database.ts";
import { addCentre, type CentreRow } from "../../../../test/support/rows.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { addActivity, changeActivity } from "./activity.commands.ts";
import { type ActivityContent, type ActivityFacts, emptyFacts } from "./activity.ts";

const zone = "Europe/Amsterdam";
export const now = at("2026-11-22T09:00");

/** A database with a centre per test, and what one does and sees there. Call it at the top of a test file, with await. */
export async function createTestProgramme() {
  const { db, superPool } = await createTestDatabase();
  let centre: CentreRow;

  beforeAll(() => connectEvents({ send: async () => {} }, []));

  beforeEach(async () => {
    centre = await addCentre(superPool, { slug: `huis-${randomUUID().slice(0, 8)}`, name: "Huis" });
  });

  return {
    db,
    centreId: () => centre.id,
    change,
    close,
    keptAfterChange,
    takePlaces,
    signUpTwo,
    datesOf,
    dateAt,
    dateById,
    changesOf,
    eventsAbout,
    contentVersion,
    add,
    inHouse,
  };

  function content(schedule: Schedule, changes: Partial<ActivityFacts> = {}): ActivityContent {
    return { facts: { ...testFacts(centre.organizationId), ...changes }, schedule };
  }

  async function inHouse<Result>(work: (trx: Transaction) => Promise<Result>): Promise<Result> {
    return await withActor(db, house, work);
  }

  async function add(schedule: Schedule, facts: Partial<ActivityFacts> = {}) {
    return await inHouse((trx) => addActivity(trx, centre.id, content(schedule, facts), randomUUID(), now));
  }

  async function change(id: string, schedule: Schedule, when = now, facts: Partial<ActivityFacts> = {}) {
    return await inHouse((trx) => changeActivity(trx, id, content(schedule, facts), when));
  }

  async function close(day: string) {
    await superPool.query("insert into network.closed_day (centre_id, day) values ($1, $2)", [centre.id, day]);
  }

  async function keptAfterChange(id: string): Promise<string> {
    await takePlaces(id, "2026-12-01T11:00", 2);
    const { kept } = await change(id, { ...weekly(), startsLocal: "2026-11-24T13:00" });
    return kept[0]?.id ?? "";
  }

  async function takePlaces(activityId: string, original: string, places: number) {
    await superPool.query(
      "update programme.occurrence set places_taken = $3 where activity_id = $1 and original_local = $2",
      [activityId, original, places],
    );
  }

  /** One has the place, the next one waits. */
  async function signUpTwo(occurrenceId: string) {
    for (const status of ["confirmed", "waiting"]) {
      await superPool.query(
        `insert into programme.sign_up (centre_id, occurrence_id, name, status, form_key, created_at)
       values ($1, $2, 'Anna', $3, gen_random_uuid(), now())`,
        [centre.id, occurrenceId, status],
      );
    }
    await superPool.query("update programme.occurrence set places_taken = 1, waiting = 1 where id = $1", [
      occurrenceId,
    ]);
  }

  async function datesOf(activityId: string): Promise<DateRow[]> {
    const { rows } = await superPool.query<DateRow>(
      `select id, original_local as original, starts_local as starts, to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') as utc,
       capacity, places_taken as taken, waiting, cancelled_at is not null as cancelled, sequence
     from programme.occurrence where activity_id = $1 order by starts_at`,
      [activityId],
    );
    return rows;
  }

  async function dateAt(activityId: string, starts: string): Promise<string> {
    return (await datesOf(activityId)).find((date) => date.starts === starts)?.id ?? "";
  }

  async function dateById(id: string): Promise<DateRow | undefined> {
    const { rows } = await superPool.query<{ activity_id: string }>(
      "select activity_id from programme.occurrence where id = $1",
      [id],
    );
    return (await datesOf(rows[0]?.activity_id ?? randomUUID())).find((date) => date.id === id);
  }

  async function changesOf(activityId: string): Promise<Schedule["changes"]> {
    const { rows } = await superPool.query<{ original: string; minutes: number }>(
      "select original_local as original, duration_minutes as minutes from programme.schedule_change where activity_id = $1 and kind = 'extra'",
      [activityId],
    );
    return rows.map(({ original, minutes }) => ({ kind: "extra", originalLocal: original, durationMinutes: minutes }));
  }

  async function eventsAbout(occurrenceId: string, kind?: string): Promise<string[]> {
    const { rows } = await superPool.query<{ kind: string }>(
      `select kind from platform.event where kind = coalesce($2, kind) and (subject_id = $1
       or subject_id in (select id from programme.sign_up where occurrence_id = $1)) order by id`,
      [occurrenceId, kind ?? null],
    );
    return rows.map((row) => row.kind);
  }

  async function contentVersion(): Promise<number> {
    const { rows } = await superPool.query<{ version: number }>(
      "select version from platform.content_version where centre_id = $1",
      [centre.id],
    );
    return rows[0]?.version ?? 0;
  }
}

/** Schrijven, with Noor, by signing up. */
export function testFacts(offeredBy: string): ActivityFacts {
  const facts = { title: "Schrijven", kind: "creative", languages: ["nl-easy"], hosts: ["Noor"] };
  return { ...emptyFacts(offeredBy), ...facts, joining: "sign-up" };
}

export function at(local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
}

export function weekly(): Schedule {
  return { startsLocal: "2026-11-24T11:00", zone, durationMinutes: 90, rrule: "FREQ=WEEKLY;BYDAY=TU", changes: [] };
}

export function limit(capacity: number): Partial<ActivityFacts> {
  return { capacity, capacityReason: "De tafel is zo groot.", joining: "sign-up" };
}

type DateRow = {
  id: string;
  original: string;
  starts: string;
  utc: string;
  capacity: number | null;
  taken: number;
  waiting: number;
  cancelled: boolean;
  sequence: number;
};
