// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import type { Meaning } from "#platform/search";
import { datesForVisitors, withRooms } from "../finding/finding.queries.ts";
import type { DateForVisitor } from "../finding/finding.ts";

type Found = { activityId: string; occurrenceId: string; startsLocal: string; score: number; isWhole: boolean };
export type FoundDate = DateForVisitor & {
  /** Of all words that were needed; else some are missing, in this and in all other dates that were found. */
  isWhole: boolean;
};
export type FindingPlan = {
  centreId: string;
  meanings: readonly Meaning[];
  from: string;
  until: string;
  /** How many activities at most, the best first. */
  most: number;
  /** How many dates of each. */
  datesEach: number;
};

const mostWeighed = 500;
/** What answers less than this part of what the best does, hardly answers at all. */
const leastOfBest = 0.12;
/** What a second place in which a word stands adds, next to the best one. */
const forMore = 0.05;

/** The first dates of what answers best, the best first. What has all needed words hides what has only some. */
export async function listFoundDates(db: Database, plan: FindingPlan, language: string): Promise<FoundDate[]> {
  const rows = await datesForVisitors(db, plan.centreId, [], language)
    .innerJoin(
      foundDates(plan).as("found"),
      (join) =>
        join
          .onRef("found.activityId", "=", "occurrence.activityId")
          .on(sql<boolean>`occurrence.starts_local::date = found.starts_local::date`), // the whole day: some have two dates
    )
    .select(["found.isWhole", "found.occurrenceId"])
    .orderBy("found.score", "desc")
    .orderBy("found.startsLocal")
    .orderBy("found.occurrenceId")
    .execute();
  return withRooms(rows.filter(({ id, occurrenceId }) => id === occurrenceId));
}

function foundDates({ centreId, meanings, from, until, most, datesEach }: FindingPlan) {
  const answers = meanings.flatMap((meaning, term) => meaning.answers.map((answer) => ({ ...answer, term })));
  const needed = meanings.flatMap(({ isNeeded }, term) => (isNeeded ? [term] : []));
  return sql<Found>`(
    with asked as (
      select * from unnest(${answers.map(({ term }) => term)}::int[], ${answers.map(({ word }) => word)}::text[],
        ${answers.map(({ worth }) => worth)}::float8[]) as asked (term, word, worth)),
    hit as materialized (
      select said.activity_id, said.occurrence_id, asked.term,
        max(said.weight * asked.worth) + ${forMore} * sum(said.weight * asked.worth) as score
      from asked join programme.activity_word as said on said.centre_id = ${centreId} and said.word = asked.word
      group by said.activity_id, said.occurrence_id, asked.term),
    place as (select distinct activity_id, occurrence_id from hit),
    answered as (
      select place.activity_id, place.occurrence_id, hit.term, max(hit.score) as score
      from place join hit on hit.activity_id = place.activity_id
        and (hit.occurrence_id is null or hit.occurrence_id = place.occurrence_id)
      group by place.activity_id, place.occurrence_id, hit.term),
    weighed as (
      select activity_id, occurrence_id, sum(score) as score,
        count(*) filter (where term = any(${needed}::int[])) as terms
      from answered group by activity_id, occurrence_id
      having count(*) filter (where term = any(${needed}::int[])) > 0),
    whole as (select * from weighed where terms = (select max(terms) from weighed)),
    chosen as (
      select activity_id, occurrence_id, round(score::numeric, 2)::float8 as score, terms
      from whole where score >= ${leastOfBest} * (select max(score) from whole)
      order by score desc, activity_id, occurrence_id limit ${mostWeighed})
    select chosen.activity_id, date.id as occurrence_id, date.starts_local, chosen.score,
      chosen.terms = ${needed.length} as is_whole
    from chosen
    join programme.activity on activity.id = chosen.activity_id and activity.published_at is not null
    cross join lateral (
      select occurrence.id, occurrence.starts_local from programme.occurrence
      where occurrence.activity_id = chosen.activity_id
        and (chosen.occurrence_id is null or occurrence.id = chosen.occurrence_id)
        and occurrence.starts_local >= ${from}::date - 7 and occurrence.ends_local > ${from}
        and occurrence.starts_local < ${until} and occurrence.cancelled_at is null
        and (activity.ended_at is null or activity.ended_at > occurrence.starts_at)
      order by occurrence.starts_local, occurrence.id limit ${datesEach}) as date
    order by chosen.score desc, date.starts_local, date.id
    limit ${most})`;
}
