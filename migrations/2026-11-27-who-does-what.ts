// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Each centre chooses who publishes, moderates and approves; what is taken out of sight can be put back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table people.given_task drop constraint given_task_task_check,
  add constraint given_task_task_check check (task = any (array['publish', 'moderate', 'approve']));
alter table people.first_of_pair drop constraint first_of_pair_task_check,
  add constraint first_of_pair_task_check check (task = any (array['publish', 'moderate', 'approve']));
comment on table people.given_task is 'Who publishes, moderates or approves in turn, also without a role of the team';

create table people.task_choice (
  centre_id uuid not null references network.centre on delete cascade,
  task text not null check (task = any (array['publish', 'moderate', 'approve'])),
  who text not null check (who = any (array['coordinators', 'one', 'pairs'])),
  changed_at timestamptz not null,
  primary key (centre_id, task)
);
comment on table people.task_choice is 'Who does this here besides coordinators: nobody, one by one in turns, or always two together; without a row nobody';
select set_config('app.actor', 'house', true);
insert into people.task_choice
  select centre_id, task, case when bool_or(way = 'pairs') then 'pairs' else 'one' end, now()
  from people.given_task where stopped_at is null group by centre_id, task;
select set_config('app.actor', '', true);
alter table people.given_task drop column way;

create table platform.out_of_sight (
  id uuid primary key default gen_random_uuid(),
  centre_id uuid not null references network.centre on delete cascade,
  what text not null check (what = any (array['news', 'page', 'picture'])),
  subject text not null,
  why text not null default '',
  taken_at timestamptz not null,
  constraint out_of_sight_once unique (centre_id, what, subject)
);
comment on table platform.out_of_sight is 'What visitors may not see for now; the row goes when it is put back';
comment on column platform.out_of_sight.subject is 'the id of the news or the picture, the slug of the page';

grant select, insert, update, delete on people.task_choice, platform.out_of_sight to vrijplaats_app;
`)
    .execute(db);
}
