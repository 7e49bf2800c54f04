// SPDX-License-Identifier: EUPL-1.2
import { type Expression, type SqlBool, sql } from "kysely";
import type { Meaning } from "#platform/search";

/** Whether a date in a query with `occurrence` and `activity` has all words that were needed. */
export function hasMeaning({ answers }: Meaning): Expression<SqlBool> {
  // Not `exists`: for many dates PostgreSQL would first read the words of every activity there is.
  return sql<SqlBool>`coalesce((
    select true from programme.activity_word as said
    where said.activity_id = activity.id and said.word = any(${answers.map(({ word }) => word)}::text[])
      and (said.occurrence_id is null or said.occurrence_id = occurrence.id)
    limit 1), false)`;
}
