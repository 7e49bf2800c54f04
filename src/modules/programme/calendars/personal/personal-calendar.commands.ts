// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

type NewCalendar = { centreId: string; personId: string | null; formKey: string };

/** The same form key gives the same calendar, and a person has one at a centre. */
export async function makeCalendar(
  trx: Transaction,
  { centreId, personId, formKey }: NewCalendar,
  now: Temporal.Instant,
): Promise<{ id: string; linkVersion: number }> {
  const added = await trx
    .insertInto("programme.personalCalendar")
    .values({ centreId, personId, formKey, createdAt: now, withdrawnAt: null, emptySince: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning(["id", "linkVersion"])
    .executeTakeFirst();
  if (added) return added;
  return await trx
    .selectFrom("programme.personalCalendar")
    .select(["id", "linkVersion"])
    .where((e) => (personId === null ? e("formKey", "=", formKey) : e("personId", "=", personId)))
    .where("centreId", "=", centreId)
    .executeTakeFirstOrThrow();
}

const mostEntries = 40;

/** Says whether there was room. Adding it again changes nothing but the link by which it is read. */
export async function addEntry(
  trx: Transaction,
  calendar: { id: string; centreId: string },
  signUp: { id: string; version: number },
  now: Temporal.Instant,
): Promise<"added" | "full"> {
  const { count } = await trx
    .selectFrom("programme.personalCalendarEntry")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("calendarId", "=", calendar.id)
    .where("signUpId", "<>", signUp.id)
    .executeTakeFirstOrThrow();
  if (count >= mostEntries) return "full";
  await trx
    .insertInto("programme.personalCalendarEntry")
    .values({
      ...{ calendarId: calendar.id, centreId: calendar.centreId, createdAt: now },
      ...{ signUpId: signUp.id, linkVersion: signUp.version },
    })
    .onConflict((conflict) => conflict.columns(["calendarId", "signUpId"]).doUpdateSet({ linkVersion: signUp.version }))
    .execute();
  return "added";
}

export async function takeOut(trx: Transaction, calendarId: string, signUpId: string): Promise<void> {
  await trx
    .deleteFrom("programme.personalCalendarEntry")
    .where("calendarId", "=", calendarId)
    .where("signUpId", "=", signUpId)
    .execute();
}

/** From now on the address of the feed opens nothing. Doing it twice changes nothing. */
export async function withdrawFeed(trx: Transaction, calendarId: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("programme.personalCalendar")
    .set((e) => ({ withdrawnAt: now, feedVersion: e("feedVersion", "+", 1) }))
    .where("id", "=", calendarId)
    .where("withdrawnAt", "is", null)
    .execute();
}

/** A new address: the version was raised when the old one was withdrawn. */
export async function openFeedAgain(trx: Transaction, calendarId: string): Promise<void> {
  await trx.updateTable("programme.personalCalendar").set({ withdrawnAt: null }).where("id", "=", calendarId).execute();
}
