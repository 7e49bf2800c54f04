// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import type { Asking } from "./asking.ts";
import type { OwnGroup } from "./our-groups.ts";

const mostGuesses = 5;

/**
 * In one question: the centre's own groups, and every word of its programme that may be meant. Only what nobody there
 * writes is looked for among the parts of words and among words that look like it.
 */
export async function listWordsFor(
  db: Database,
  centreId: string,
  { typed, patterns, partPatterns }: Asking,
): Promise<{ groups: OwnGroup[]; words: string[] }> {
  const { rows } = await sql<{ groups: OwnGroup[]; words: string[] }>`
    with unknown as materialized (
      select typed from unnest(${typed}::text[]) as typed
      where not exists (select from programme.word where word.centre_id = ${centreId} and word.word = typed)),
    own as materialized (
      select replaces, words, created_at, id from programme.synonym where centre_id = ${centreId}),
    own_words as materialized (
      select own.id, plain from own, unnest(own.words) as said, programme.words_in(said) as plain),
    own_asked as (
      select plain from own_words where id in (
        select id from own_words, unnest(${typed}::text[]) as typed
        where left(plain, 3) = left(typed, 3) or levenshtein_less_equal(plain, typed, 2) <= 2)),
    alike as materialized (
      select guess.skeleton from unknown, lateral (
        select word.skeleton from programme.word
        where word.centre_id = ${centreId} and abs(length(word.word) - length(unknown.typed)) <= 2
          and levenshtein_less_equal(word.word, unknown.typed, 2) <= 2
        order by levenshtein_less_equal(word.word, unknown.typed, 2), word.word
        limit ${mostGuesses}) as guess),
    patterns as materialized (
      select unnest(${patterns}::text[]) as pattern
      union
      select unnest(${partPatterns}::text[]) where exists (select from unknown)
      union
      select '%' || left(skeleton, greatest(3, length(skeleton) - 3)) || '%' from (
        select skeleton from alike
        union
        select regexp_replace(translate(plain, 'vz', 'fs'), '(.)\\1+', '\\1', 'g') from own_asked) as found)
    select
      (select coalesce(jsonb_agg(jsonb_build_object('replaces', replaces, 'words', words) order by created_at, id), '[]') from own) as groups,
      array(
        select word from programme.word
        where centre_id = ${centreId} and skeleton like any (array(select pattern from patterns))
        order by word) as words`.execute(db);
  return rows[0] ?? { groups: [], words: [] };
}
