// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/db";
import type { OwnGroup } from "./our-groups.ts";

/** Every word that is written somewhere, as a table with `word` and `skeleton` to select from. */
export type Vocabulary = RawBuilder<unknown>;

const mostGuesses = 5;

/**
 * The centre's own groups, and every word that is written with one of these patterns or with the beginning of a word
 * of an own group that what was typed may be a form of.
 */
export async function listWordsFor(
  db: Database,
  centreId: string,
  { vocabulary, typed, patterns }: { vocabulary: Vocabulary; typed: readonly string[]; patterns: readonly string[] },
): Promise<{ groups: OwnGroup[]; words: string[] }> {
  const { rows } = await sql<{ groups: OwnGroup[]; words: string[] }>`
    with own as materialized (
      select replaces, words, created_at, id from network.synonym where centre_id = ${centreId}),
    own_words as materialized (
      select own.id, plain from own, unnest(own.words) as said, platform.words_in(said) as plain),
    own_asked as (
      select plain from own_words where id in (
        select id from own_words, unnest(${typed}::text[]) as typed where left(plain, 3) = left(typed, 3))),
    patterns as materialized (
      select unnest(${patterns}::text[]) as pattern
      union
      select '%' || left(skeleton, greatest(3, length(skeleton) - 3)) || '%' from (
        select regexp_replace(translate(plain, 'vz', 'fs'), '(.)\\1+', '\\1', 'g') from own_asked) as found (skeleton))
    select
      (select coalesce(jsonb_agg(jsonb_build_object('replaces', replaces, 'words', words) order by created_at, id), '[]') from own) as groups,
      array(
        select word from ${vocabulary}
        where skeleton like any (array(select pattern from patterns))
        order by word) as words`.execute(db);
  return rows[0] ?? { groups: [], words: [] };
}

/** Every word that is written with one of these patterns, or with the beginning of a word that looks like one of these. */
export async function listWordsNear(
  db: Database,
  {
    vocabulary,
    unwritten,
    patterns,
  }: { vocabulary: Vocabulary; unwritten: readonly string[]; patterns: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    with alike as materialized (
      select guess.skeleton from unnest(${unwritten}::text[]) as typed, lateral (
        select skeleton from ${vocabulary}
        where abs(length(word) - length(typed)) <= 2 and levenshtein_less_equal(word, typed, 2) <= 2
        order by levenshtein_less_equal(word, typed, 2), word
        limit ${mostGuesses}) as guess),
    patterns as materialized (
      select unnest(${patterns}::text[]) as pattern
      union
      select '%' || left(skeleton, greatest(3, length(skeleton) - 3)) || '%' from alike)
    select word from ${vocabulary}
    where skeleton like any (array(select pattern from patterns))`.execute(db);
  return rows.map(({ word }) => word);
}
