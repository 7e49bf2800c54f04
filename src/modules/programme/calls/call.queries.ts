// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { mailFails } from "#platform/mail";
import type { About } from "#platform/rights";
import { placeKind, placeName, roomId } from "../dates/date-columns.queries.ts";

/** Who still counts on this date, for itself or with its whole series: the same people that letters go to. */
function selectPeopleOfDate(trx: Transaction, occurrenceId: string) {
  return trx
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.signUp as signUp", (join) =>
      join.on(sql<boolean>`occurrence.id = sign_up.occurrence_id or occurrence.activity_id = sign_up.series_id`),
    )
    .where("occurrence.id", "=", occurrenceId)
    .where(isTold);
}

const isTold = sql<boolean>`(sign_up.status in ('confirmed', 'offered')
  or (sign_up.status = 'waiting' and sign_up.series_id is null))`;
const isToCall = sql<boolean>`(sign_up.phone is not null and sign_up.email is null)`;
const staysAway = sql<boolean>`exists (select from programme.missed_date as missed
  where missed.sign_up_id = sign_up.id and missed.occurrence_id = occurrence.id)`;

/** Of those, who left only a telephone number and means to come, without these. */
export function selectPeopleToCall(trx: Transaction, occurrenceId: string, besides: readonly string[]) {
  return selectPeopleOfDate(trx, occurrenceId)
    .where(isToCall)
    .where(staysAway, "=", false)
    .where("signUp.id", "<>", sql<string>`all(${besides}::uuid[])`);
}

export type WhoHears = { byEmail: number; byCall: number; onlyHere: number; withoutName: number };

/** How many will hear of a change, and by what. The transaction acts for whoever may see who comes. */
export async function countWhoHears(trx: Transaction, occurrenceId: string): Promise<WhoHears> {
  return await selectPeopleOfDate(trx, occurrenceId)
    .select([
      sql<number>`count(*) filter (where sign_up.email is not null and not ${mailFails("signUp.email")})::int`.as(
        "byEmail",
      ),
      sql<number>`count(*) filter (where ${isToCall} and not ${staysAway})::int`.as("byCall"),
      sql<number>`count(*) filter (where (sign_up.email is null and sign_up.phone is null)
        or ${mailFails("signUp.email")})::int`.as("onlyHere"),
      sql<number>`(select coalesce(sum(people), 0)::int from programme.headcount
        where headcount.occurrence_id = ${occurrenceId})`.as("withoutName"),
    ])
    .executeTakeFirstOrThrow();
}

/** Calls that are still to be made at this centre. The transaction acts for whoever may make them. */
export async function countOpenCalls(trx: Transaction, centreId: string, now: Temporal.Instant): Promise<number> {
  const { count } = await selectCalls(trx, centreId, now)
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("call.calledAt", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

export type Call = Awaited<ReturnType<typeof listCalls>>[number];

/** Calls to make and calls that were made, by date; whom nobody could reach comes last. The caller logs the reading. */
export async function listCalls(trx: Transaction, centreId: string, now: Temporal.Instant) {
  const rows = await selectCalls(trx, centreId, now)
    .leftJoin("spaces.room as room", (join) => join.on("room.id", "=", roomId))
    .leftJoin("network.location as location", "location.id", "activity.locationId")
    .select(["call.id", "call.about", "call.calledAt", "call.triedAt"])
    .select(["signUp.id as signUpId", "signUp.name", "signUp.phone", "signUp.language", "signUp.offeredUntil"])
    .select(["activity.id as activityId", "activity.title", "occurrence.title as ownTitle", "occurrence.startsLocal"])
    .select(["occurrence.endsLocal", "occurrence.cancelReason", "occurrence.notice", "occurrence.hosts"])
    .select([placeKind.as("placeKind"), placeName.as("placeName")])
    .orderBy("occurrence.startsAt", (order) => order.asc().nullsLast())
    .orderBy("occurrence.id")
    .orderBy("call.triedAt", (order) => order.asc().nullsFirst())
    .orderBy("signUp.position")
    .orderBy("call.id")
    .execute();
  return rows.map((row) => ({ ...row, title: row.ownTitle ?? row.title, phone: row.phone ?? "" }));
}

/** Nothing about a date that is over, nothing that is no longer so, nobody who left. */
function selectCalls(trx: Transaction, centreId: string, now: Temporal.Instant) {
  return trx
    .selectFrom("programme.call as call")
    .innerJoin("programme.signUp as signUp", "signUp.id", "call.signUpId")
    .leftJoin("programme.occurrence as occurrence", "occurrence.id", "call.occurrenceId")
    .innerJoin("programme.activity as activity", (join) =>
      join.on(sql<boolean>`activity.id = coalesce(sign_up.series_id, occurrence.activity_id)`),
    )
    .where("call.centreId", "=", centreId)
    .where("signUp.phone", "is not", null)
    .where(isTold)
    .where((e) => e.or([e("occurrence.id", "is", null), e("occurrence.endsAt", ">", now)]))
    .where(
      sql<boolean>`case call.about
        when 'cancelled' then occurrence.cancelled_at is not null
        when 'moved-up' then sign_up.status = 'confirmed' and occurrence.cancelled_at is null
        when 'offered' then sign_up.status = 'offered' and sign_up.offered_until > ${now} and occurrence.cancelled_at is null
        else occurrence.cancelled_at is null end`,
    );
}

/** What is kept of calls about a sign-up, and of calls that someone made. For the house. */
export async function listCallsAbout(trx: Transaction, { personId, signUpId }: About): Promise<object[]> {
  if (!personId && !signUpId) return [];
  return await trx
    .selectFrom("programme.call")
    .select(["about", "createdAt", "triedAt", "calledAt"])
    .where((e) =>
      e.or([...(signUpId ? [e("signUpId", "=", signUpId)] : []), ...(personId ? [e("calledBy", "=", personId)] : [])]),
    )
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}
