// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Who looks after the whole installation. The first coordinator of an installation that was set up earlier is one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table people.operator (
  person_id uuid primary key references people.person on delete cascade,
  since timestamptz not null
);
comment on table people.operator is 'Who looks after the whole installation: no role at a centre, and no look into one';
alter table people.operator enable row level security;
alter table people.operator force row level security;
create policy own on people.operator for select using (person_id = platform.actor_person());
create policy house on people.operator using (platform.is_house()) with check (platform.is_house());
grant select, insert, update, delete on people.operator to vrijplaats_app;

select set_config('app.actor', 'house', true);
insert into people.operator (person_id, since)
  select person_id, now() from people.role
    where role = 'coordinator' and ended_at is null order by started_at, id limit 1;
select set_config('app.actor', '', true);
`)
    .execute(db);
}
