// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { listOwnTables } from "../../support/own-tables.ts";

/** What any request may leave behind: traffic, codes and questions that were made, and who read what. */
const leftOut = [
  ...["platform.rate_count", "platform.content_version", "people.reading", "people.reading_chain"],
  ...["people.reading_link", "programme.short_code", "identity.verification", "programme.word"],
  ...["programme.activity_word"],
];

/** From now on every row that is added, changed or removed is counted, unless that was undone. */
export async function countWrittenRows(pool: pg.Pool): Promise<() => Promise<number>> {
  const tables = (await listOwnTables(pool)).filter((table) => !leftOut.includes(table));
  await pool.query(`
    create schema matrix;
    create unlogged table matrix.written (id bigint generated always as identity primary key);
    create function matrix.count() returns trigger language plpgsql security definer as $$
      begin
        if session_user <> 'postgres' then insert into matrix.written default values; end if; -- what a test makes does not count
        return null;
      end $$;
    ${tables.map(triggerOn).join("\n")}`);
  return async () => {
    const { rows } = await pool.query<{ last: number | null }>("select max(id)::int as last from matrix.written");
    return rows[0]?.last ?? 0;
  };
}

/** A session that lasts longer is changed by any request. */
function triggerOn(table: string): string {
  const changes = table === "identity.session" ? "insert or delete" : "insert or delete or update";
  return `create trigger written after ${changes} on ${table} for each row execute function matrix.count();`;
}
