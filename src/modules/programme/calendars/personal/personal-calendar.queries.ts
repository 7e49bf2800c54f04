// SPDX-License-Identifier: EUPL-1.2

import type { Temporal } from "temporal-polyfill";
import { type Database, type Transaction, withActor } from "#platform/db";
import { selectDates } from "../../dates/date.queries.ts";
import { listMissedDates } from "../../sign-ups/series.queries.ts";
import { findSignUp, type PersonalSignUp } from "../../sign-ups/sign-up.queries.ts";

export type PersonalCalendar = NonNullable<Awaited<ReturnType<typeof findCalendar>>>;
export type Entry = { signUpId: string; linkVersion: number };
export type SignUpInCalendar = { signUp: PersonalSignUp; dates: DateOfEntry[]; missed: string[] };
type DateOfEntry = Awaited<ReturnType<typeof listDatesOf>>[number];

/** The transaction acts for whoever holds a link to it. */
export async function findCalendar(trx: Transaction, calendarId: string) {
  return await selectCalendars(trx).where("id", "=", calendarId).executeTakeFirst();
}

/** The transaction acts for this person. */
export async function findCalendarOf(trx: Transaction, centreId: string, personId: string) {
  return await selectCalendars(trx)
    .where("personId", "=", personId)
    .where("centreId", "=", centreId)
    .executeTakeFirst();
}

/** Whether the dates of someone's groups go to their own calendar. The transaction acts for this person. */
export async function hasOwnCalendar(trx: Transaction, centreId: string, personId: string): Promise<boolean> {
  return (await findCalendarOf(trx, centreId, personId))?.withdrawnAt === null;
}

export async function listEntries(trx: Transaction, calendarId: string): Promise<Entry[]> {
  return await trx
    .selectFrom("programme.personalCalendarEntry")
    .select(["signUpId", "linkVersion"])
    .where("calendarId", "=", calendarId)
    .orderBy("createdAt")
    .orderBy("signUpId")
    .execute();
}

/**
 * What these entries are about, each read as by its own link: who withdrew that link took it out of every calendar too.
 */
export async function readEntries(
  db: Database,
  entries: readonly Entry[],
  now: Temporal.Instant,
): Promise<SignUpInCalendar[]> {
  const read: SignUpInCalendar[] = [];
  for (const { signUpId, linkVersion } of entries) {
    const found = await withActor(db, { kind: "guest", subjectId: signUpId }, async (trx) => {
      const signUp = await findSignUp(trx, signUpId, now);
      if (signUp?.linkVersion !== linkVersion) return null;
      if (signUp.seriesId === null) return { signUp, dates: [], missed: [] };
      const dates = await listDatesOf(trx, signUp.seriesId);
      return { signUp, dates, missed: await listMissedDates(trx, signUpId) };
    });
    if (found) read.push(found);
  }
  return read;
}

const datesAtMost = 200;

/** All dates of a series that are stored, also those that were. */
async function listDatesOf(trx: Transaction, seriesId: string) {
  return await selectDates(trx)
    .where("occurrence.activityId", "=", seriesId)
    .orderBy("occurrence.startsAt", "desc")
    .orderBy("occurrence.id")
    .limit(datesAtMost)
    .execute();
}

function selectCalendars(trx: Transaction) {
  return trx
    .selectFrom("programme.personalCalendar")
    .select(["id", "centreId", "personId", "linkVersion", "feedVersion", "withdrawnAt"]);
}
