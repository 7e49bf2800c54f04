// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Who asks may say that it still stands; two who belong together may ask for peer workers of their own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table support.request add column still_wanted_at timestamptz;
comment on column support.request.still_wanted_at is 'when whoever asked last said that it still stands: the retention term runs from there';

create table support.together (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  first_id uuid not null references support.request on delete cascade,
  second_id uuid references support.request on delete cascade,
  code_hash text unique,
  first_agrees_at timestamptz,
  second_agrees_at timestamptz,
  parted_at timestamptz,
  form_key uuid not null constraint one_code_per_form unique,
  created_at timestamptz not null,
  constraint two_requests check (first_id <> second_id)
);
comment on table support.together is 'Two who asked belong together: no peer worker walks along with both unless both said that it may';
comment on column support.together.second_id is 'who typed the code; null as long as nobody did';
create index together_of_first on support.together (first_id);
create index together_of_second on support.together (second_id);

alter table support.together enable row level security;
alter table support.together force row level security;
create policy either_side on support.together
  using (first_id = platform.actor_subject() or second_id = platform.actor_subject()
    or exists (select from support.request where request.id in (first_id, second_id) and request.person_id = platform.actor_person()))
  with check (first_id = platform.actor_subject() or second_id = platform.actor_subject()
    or exists (select from support.request where request.id in (first_id, second_id) and request.person_id = platform.actor_person()));
create policy house on support.together using (platform.is_house()) with check (platform.is_house());

grant select, insert, update, delete on support.together to vrijplaats_app;
`)
    .execute(db);
}
