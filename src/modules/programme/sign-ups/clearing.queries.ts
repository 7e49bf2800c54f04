// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { type About, daysKept, type Term } from "#platform/rights";
import { midnight } from "../register/clearing.commands.ts";

export const acquaintingTerm: Term = {
  name: "programme.sign_up.acquainting",
  since: "programme:register.since.acquainting",
  standardDays: 182,
  mostDays: 365,
};
export const leftTerm: Term = {
  name: "programme.sign_up.left",
  since: "programme:register.since.left",
  standardDays: 7,
  mostDays: 28,
};

/** All sign-ups that are known to be of this person, in the order in which places are locked: dates before series. For the house. */
export async function listSignUpsAbout(trx: Transaction, about: About) {
  if (!about.signUpId && !about.email && !about.personId) return [];
  return await trx
    .selectFrom("programme.signUp as signUp")
    .leftJoin("programme.occurrence as occurrence", "occurrence.id", "signUp.occurrenceId")
    .innerJoin("programme.activity as activity", (join) =>
      join.on("activity.id", "=", (e) => e.fn.coalesce("signUp.seriesId", "occurrence.activityId")),
    )
    .select(["signUp.id", "signUp.occurrenceId", "signUp.seriesId", "signUp.centreId", "activity.title"])
    .select(["occurrence.startsLocal", "signUp.name", "signUp.email", "signUp.phone", "signUp.need"])
    .select(["signUp.language", "signUp.status", "signUp.reminder"])
    .select(["signUp.createdAt", "signUp.offeredUntil", "signUp.endedAt"])
    .where(isAbout(about))
    .orderBy(sql`sign_up.series_id is not null`)
    .orderBy("occurrence.startsAt")
    .orderBy("occurrence.id")
    .orderBy("signUp.seriesId")
    .orderBy("signUp.position")
    .execute();
}

/** Each sign-up of this person is also known by its own number. For the house. */
export async function listSignUpIdsAbout(trx: Transaction, about: About): Promise<About[]> {
  const signUps = await listSignUpsAbout(trx, about);
  return signUps.filter(({ id }) => id !== about.signUpId).map(({ id }) => ({ signUpId: id }));
}

/** The dates of a series that this person said not to come to. For the house. */
export async function listMissedDatesAbout(trx: Transaction, about: About) {
  if (!about.signUpId && !about.email && !about.personId) return [];
  return await trx
    .selectFrom("programme.missedDate as missed")
    .innerJoin("programme.signUp as signUp", "signUp.id", "missed.signUpId")
    .innerJoin("programme.occurrence as occurrence", "occurrence.id", "missed.occurrenceId")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .select(["missed.signUpId", "missed.occurrenceId", "activity.title", "occurrence.startsLocal", "missed.createdAt"])
    .where(isAbout(about))
    .orderBy("occurrence.startsAt")
    .orderBy("missed.signUpId")
    .execute();
}

/** Series with names past their term, in the order in which they are locked. */
export async function listSeriesToClear(trx: Transaction, now: Temporal.Instant): Promise<string[]> {
  const rows = await trx
    .selectFrom("programme.signUp")
    .innerJoin("programme.activity as activity", "activity.id", "programme.signUp.seriesId")
    .innerJoin("network.centre as centre", "centre.id", "activity.centreId")
    .select("activity.id")
    .distinct()
    .where(isPastItsTerm(now))
    .orderBy("activity.id")
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Of a series: the day after its last date, or a week after somebody ended it; who left, and who asked to get acquainted and
 * heard no more, after as many days as their centre keeps that. For a query that knows the `sign_up`, its `activity` and its `centre`.
 */
export function isPastItsTerm(now: Temporal.Instant) {
  return sql<boolean>`(
    case when activity.ended_at is null
      then coalesce((select max(dates.ends_at) from programme.occurrence as dates where dates.activity_id = activity.id),
        sign_up.created_at + interval '26 weeks')
      else activity.ended_at + interval '6 days' end <= ${midnight(now)}
    or sign_up.ended_at + (${daysKept(leftTerm, "signUp.centreId")} - 1) * interval '1 day' <= ${midnight(now)}
    or (sign_up.status = 'acquainting'
      and sign_up.created_at + ${daysKept(acquaintingTerm, "signUp.centreId")} * interval '1 day' <= ${midnight(now)}))`;
}

function isAbout({ signUpId, email, personId }: About) {
  const byLink = sql<boolean>`sign_up.id = ${signUpId ?? null}::uuid`;
  const byEmail = sql<boolean>`lower(sign_up.email) = ${email?.toLowerCase() ?? null}`;
  const byPerson = sql<boolean>`sign_up.person_id = ${personId ?? null}::uuid`;
  return sql<boolean>`(coalesce(${byLink}, false) or coalesce(${byEmail}, false) or coalesce(${byPerson}, false))`;
}
