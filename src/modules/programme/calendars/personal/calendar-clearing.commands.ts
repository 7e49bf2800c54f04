// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { type Term, termBegins } from "#platform/rights";

export const emptyCalendarTerm: Term = {
  name: "programme.personal_calendar",
  since: "programme:register.since.emptyCalendar",
  standardDays: 30,
  mostDays: 90,
};

/** A calendar that stays empty goes after a month, and one of a person with their last role. For the house. */
export async function clearUnusedCalendars(trx: Transaction, now: Temporal.Instant): Promise<number> {
  await noteEmptiness(trx, now);
  const { numDeletedRows } = await trx
    .deleteFrom("programme.personalCalendar as calendar")
    .where((e) =>
      e.or([e("calendar.emptySince", "<=", termBegins(emptyCalendarTerm, "calendar.centreId", now)), hasNoRole]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Entries go with their sign-ups, so that a calendar is empty shows only when one looks. */
async function noteEmptiness(trx: Transaction, now: Temporal.Instant): Promise<void> {
  const update = trx.updateTable("programme.personalCalendar as calendar").where("calendar.personId", "is", null);
  await update.set({ emptySince: null }).where("emptySince", "is not", null).where(hasEntry).execute();
  await update
    .set({ emptySince: now })
    .where("emptySince", "is", null)
    .where((e) => e.not(hasEntry))
    .execute();
}

const hasEntry = sql<boolean>`exists (
  select from programme.personal_calendar_entry as entry where entry.calendar_id = calendar.id)`;

const hasNoRole = sql<boolean>`(calendar.person_id is not null and not exists (
  select from people.role where role.person_id = calendar.person_id and role.centre_id = calendar.centre_id
    and role.ended_at is null))`;
