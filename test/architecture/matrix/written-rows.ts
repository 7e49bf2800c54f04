// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";

/** What any request may leave behind: traffic, codes and questions that were made, who read what, and a session that lasts longer. */
const leftOut =
  "platform.rate_count, platform.content_version, people.reading, people.reading_chain, people.reading_link, programme.short_code, identity.verification, programme.word, programme.activity_word";

/** From now on every row that is added, changed or removed is counted, unless that was undone. */
export async function countWrittenRows(pool: pg.Pool): Promise<() => Promise<number>> {
  await pool.query(`
    create schema matrix;
    create unlogged table matrix.written (id bigint generated always as identity primary key);
    create function matrix.count() returns trigger language plpgsql security definer as $$
      begin
        if session_user <> 'postgres' then insert into matrix.written default values; end if; -- what a test makes does not count
        return null;
      end $$;
    do $$ declare tab regclass; begin
      for tab in select pg_class.oid from pg_class join pg_namespace on pg_namespace.oid = relnamespace
        where relkind = 'r' and nspname in ('platform', 'identity', 'network', 'people', 'spaces', 'programme', 'house', 'site')
          and not nspname || '.' || relname = any (string_to_array('${leftOut}', ', ')) loop
        execute format('create trigger written after insert or delete %s on %s for each row execute function matrix.count()',
          case when tab = 'identity.session'::regclass then '' else 'or update' end, tab);
      end loop; end $$`);
  return async () => {
    const { rows } = await pool.query<{ last: number | null }>("select max(id)::int as last from matrix.written");
    return rows[0]?.last ?? 0;
  };
}
