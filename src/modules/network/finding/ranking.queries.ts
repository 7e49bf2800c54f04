// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Meaning } from "#platform/search";

/** What answers less than this part of what the best does, hardly answers at all; less so where it is not the best that comes first. */
const leastOfBest = 0.12;
const leastOfBestNearby = 0.3;
/** A word that only helps to put things in order: "stoppen met gokken" is about the last word. */
const ofHelping = 0.3;
/** What a second place in which a word stands adds, next to the best one. */
const forMore = 0.05;

/** `found`: of what was chosen, what has most of the words that were needed, with how well it answers. */
export function answersWords({
  regionId,
  meanings,
  chosen,
  isNearFirst,
}: {
  regionId: string;
  meanings: readonly Meaning[];
  chosen: RawBuilder<unknown>;
  isNearFirst: boolean;
}): RawBuilder<unknown> {
  const answers = meanings.flatMap((meaning, term) => {
    const part = meaning.isNeeded ? 1 : ofHelping;
    return meaning.answers.map(({ word, worth }) => ({ word, term, worth: worth * part }));
  });
  const needed = meanings.flatMap(({ isNeeded }, term) => (isNeeded ? [term] : []));
  return sql`
    asked as materialized (
      select asked.term, asked.worth, word.id as word_id
      from unnest(${answers.map(({ term }) => term)}::int[], ${answers.map(({ word }) => word)}::text[],
        ${answers.map(({ worth }) => worth)}::float8[]) as asked (term, word, worth)
      join network.word on word.region_id = ${regionId} and word.word = asked.word),
    hit as (
      select said.service_id, asked.term,
        max(said.weight * asked.worth) + ${forMore} * sum(said.weight * asked.worth) as score
      from asked join network.service_word as said on said.word_id = asked.word_id
      group by said.service_id, asked.term),
    answered as (
      select service_id, sum(score) as score, count(*) filter (where term = any(${needed}::int[])) as terms
      from hit group by service_id
      having count(*) filter (where term = any(${needed}::int[])) > 0),
    weighed as materialized (
      select chosen.id, chosen.name, chosen.km, answered.score * chosen.fit as score, answered.terms
      from answered join (${chosen}) as chosen on chosen.id = answered.service_id),
    whole as (select * from weighed where terms = (select max(terms) from weighed)),
    found as (
      select id, name, km, round(score::numeric, 2) as score, terms = ${needed.length} as is_whole
      from whole where score >= ${isNearFirst ? leastOfBestNearby : leastOfBest} * (select max(score) from whole))`;
}
