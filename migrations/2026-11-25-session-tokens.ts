// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Sessions are known by a hash of their token only. Those that are open stay open. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table identity.session no force row level security;
update identity.session
  set token = translate(encode(sha256(convert_to(token, 'UTF8')), 'base64'), '+/=', '-_');
alter table identity.session force row level security;
comment on column identity.session.token is 'SHA-256 of what the cookie carries: who reads this table cannot sign in with it';
`)
    .execute(db);
}
