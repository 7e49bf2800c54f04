// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { selectDates } from "../dates/date.queries.ts";

export type PersonalSignUp = NonNullable<Awaited<ReturnType<typeof findSignUp>>>;

/**
 * What the holder of a link sees. Of a series it comes with the next date that takes place, or else with the last one.
 * The transaction acts for that guest, or as the house to write to them.
 */
export async function findSignUp(trx: Transaction, signUpId: string, now: Temporal.Instant) {
  const row = await selectSignUpsWithAllDates(trx)
    .where("signUp.id", "=", signUpId)
    .orderBy(nextDateFirst(now))
    .orderBy("occurrence.startsAt", "desc")
    .orderBy("occurrence.id")
    .limit(1)
    .executeTakeFirst();
  return row && (row.seriesId === null ? withTitleOfDate(row) : row);
}

/** Whom to write about this date: who still counted on it and left an e-mail address, also by its series. For the house. */
export async function listSignUpsWithEmail(trx: Transaction, occurrenceId: string): Promise<PersonalSignUp[]> {
  const rows = await selectSignUps(trx)
    .where("occurrence.id", "=", occurrenceId)
    .where((e) =>
      e.or([
        e.and([
          e("signUp.occurrenceId", "is not", null),
          e("signUp.status", "in", ["confirmed", "waiting", "offered"]),
        ]),
        e.and([e("signUp.seriesId", "is not", null), e("signUp.status", "in", ["confirmed", "offered"])]),
      ]),
    )
    .where("signUp.email", "is not", null)
    .orderBy("signUp.position")
    .execute();
  return rows.map(withTitleOfDate);
}

export async function findSignUpOfForm(trx: Transaction, formKey: string) {
  return await trx
    .selectFrom("programme.signUp")
    .select(["id", "linkVersion"])
    .where("formKey", "=", formKey)
    .executeTakeFirst();
}

export async function getOwnSignUp(trx: Transaction, signUpId: string) {
  return await trx
    .selectFrom("programme.signUp")
    .select(["occurrenceId", "seriesId", "centreId", "status", "offeredUntil"])
    .where("id", "=", signUpId)
    .executeTakeFirstOrThrow();
}

/** Each sign-up with its date, and each of a series with every date of it that this person did not say to miss. */
export function selectSignUps(trx: Transaction) {
  return selectSignUpsWithAllDates(trx).where((e) =>
    e.not(
      e.exists(
        e
          .selectFrom("programme.missedDate as missed")
          .select("missed.signUpId")
          .whereRef("missed.signUpId", "=", "signUp.id")
          .whereRef("missed.occurrenceId", "=", "occurrence.id"),
      ),
    ),
  );
}

/** One date may be called something else than its activity. */
export function withTitleOfDate<Row extends { title: string; ownTitle: string | null }>(row: Row): Row {
  return { ...row, title: row.ownTitle ?? row.title };
}

/** Of the dates of one sign-up: the next one that takes place, or else the one that is called off. Then follows the last. */
export function nextDateFirst(now: Temporal.Instant) {
  return sql`occurrence.ends_at <= ${now}, occurrence.cancelled_at is not null,
    case when occurrence.ends_at > ${now} then occurrence.starts_at end`;
}

export function selectSignUpsWithAllDates(trx: Transaction) {
  return selectDates(trx)
    .innerJoin("programme.signUp as signUp", (join) =>
      join.on((e) =>
        e.or([
          e("signUp.occurrenceId", "=", e.ref("occurrence.id")),
          e("signUp.seriesId", "=", e.ref("occurrence.activityId")),
        ]),
      ),
    )
    .select(["signUp.id as signUpId", "signUp.occurrenceId", "signUp.seriesId", "signUp.name", "signUp.email"])
    .select(["signUp.phone", "signUp.need", "signUp.status", "signUp.offeredUntil", "signUp.position"])
    .select(["signUp.language", "signUp.linkVersion", "signUp.reminder", "signUp.personId"])
    .select(["activity.onlineLink"]);
}
