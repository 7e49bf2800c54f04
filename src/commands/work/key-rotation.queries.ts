// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Database, Transaction } from "#platform/db";

const sessionDays = 30;

/** Until when a link may be needed that is given out now: the end of the last date that is planned. A session in use is signed anew long before. */
export async function findLastNeed(db: Database, now: Temporal.Instant): Promise<Temporal.Instant> {
  const { last } = await db
    .selectFrom("programme.occurrence")
    .select((e) => e.fn.max("endsAt").as("last"))
    .executeTakeFirstOrThrow();
  const sessions = now.add({ hours: sessionDays * 24 });
  return last && Temporal.Instant.compare(last, sessions) > 0 ? last : sessions;
}

/** What has no end of its own, and stops with the key that it was made under. */
export type Stopping = {
  calendars: number;
  partners: number;
  concerns: number;
  cards: number;
  sheets: number;
  doorCodes: number;
};

/** For the house. */
export async function countStopping(trx: Transaction, since: Temporal.Instant): Promise<Stopping> {
  const { rows } = await sql<Stopping>`
    select
      (select count(*)::int from programme.personal_calendar where created_at <= ${since.toString()}::timestamptz) as calendars,
      (select count(*)::int from programme.partner_door where withdrawn_at is null and opened_at <= ${since.toString()}::timestamptz) as partners,
      (select count(*)::int from house.concern where closed_at is null and created_at <= ${since.toString()}::timestamptz) as concerns,
      (select count(*)::int from identity.code_card where cardinality(hashes) > 0 and made_at <= ${since.toString()}::timestamptz) as cards,
      (select count(*)::int from identity.sheet where made_at <= ${since.toString()}::timestamptz) as sheets,
      (select count(*)::int from identity.door_code where made_at <= ${since.toString()}::timestamptz) as "doorCodes"`.execute(
    trx,
  );
  return rows[0] ?? { calendars: 0, partners: 0, concerns: 0, cards: 0, sheets: 0, doorCodes: 0 };
}
