// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/**
 * For planning, PostgreSQL keeps samples of what stands in a column, and keeps the old ones when a table becomes empty:
 * a name would outlive its row there. So of what people typed it keeps none. Columns that hold one of a few codes, as
 * their check says, keep theirs. A later table with text of people does the same for its own columns.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
do $$
declare typed record;
begin
  for typed in
    select class.oid::regclass as name, attribute.attname
    from pg_class as class join pg_attribute as attribute on attribute.attrelid = class.oid
    where class.relkind = 'r' and class.relrowsecurity and attribute.attnum > 0 and not attribute.attisdropped
      and attribute.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype, 'bytea'::regtype)
      and not exists (select from pg_constraint as rule where rule.conrelid = class.oid and rule.contype = 'c'
        and attribute.attnum = any (rule.conkey) and pg_get_constraintdef(rule.oid) like '%ARRAY[%')
  loop
    execute format('alter table %s alter column %I set statistics 0', typed.name, typed.attname);
  end loop;
end $$`)
    .execute(db);
}
