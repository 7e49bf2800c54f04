// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/**
 * The reading log becomes a chain per centre, which the database itself makes: each link's hash is over what was
 * written and the hash before it. Rows leave by their term; their links stay, and hold nothing of anyone.
 * A column added later belongs in `reading_fingerprint` only for rows written from then on.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table people.reading no force row level security;
alter table people.reading
  add column list_of text check (list_of <> ''),
  add column on_behalf_of text not null default '',
  add column reason text check (reason <> ''),
  add column form_key uuid,
  add column salt uuid,
  add column seal bytea not null default '',
  add constraint one_reading_per_form unique (form_key, about_id);
alter table people.reading alter column on_behalf_of drop default, alter column seal drop default;
comment on column people.reading.list_of is 'What the list or page was of: the title of an activity, at that moment';
comment on column people.reading.seal is 'Over the words that can be forgotten: who read, and why. Without the salt nobody can guess them back';

create table people.reading_chain (
  centre_id uuid primary key,
  place bigint not null default 0,
  hash bytea not null default ''
);
comment on table people.reading_chain is 'How far each chain goes: its lock, and how a cut-off end is noticed';
create table people.reading_link (
  centre_id uuid not null,
  place bigint not null,
  at timestamptz not null,
  kind text not null check (kind in ('read', 'cleared', 'forgotten')),
  reading_id bigint constraint one_link_per_reading unique,
  places text,
  fingerprint bytea not null,
  hash bytea not null,
  primary key (centre_id, place),
  constraint a_link_is_of_a_reading_or_of_places check ((kind = 'read') = (reading_id is not null) and (kind = 'read') = (places is null))
);
comment on column people.reading_link.places is 'Whose readings left by their term, or lost their words: ranges of places';
create table people.reading_end (
  about_id uuid primary key,
  ended_at timestamptz not null,
  person_id uuid
);
comment on table people.reading_end is 'When what readings are about came to its end: their last year starts there. For whoever kept it at their own place, that they still see who read';
create index reading_end_of_person on people.reading_end (person_id) where person_id is not null;
alter table people.reading_end enable row level security;
alter table people.reading_end force row level security;
create policy own on people.reading_end for select using (person_id = platform.actor_person());
create policy house_reads on people.reading_end for select using (platform.is_house());
create policy owners_trigger_notes on people.reading_end to current_user using (true) with check (true);
grant select on people.reading_end to vrijplaats_app;

create function people.reading_seal(salt uuid, name text, reason text) returns bytea language sql stable set search_path = pg_catalog as $$
  select sha256(convert_to(jsonb_build_array(salt, name, reason)::text, 'UTF8')) $$;
create function people.reading_fingerprint(reading people.reading) returns bytea language sql stable set search_path = pg_catalog as $$
  select sha256(convert_to(jsonb_build_array(reading.id, extract(epoch from reading.at), reading.reader_id, reading.reader_role,
    reading.centre_id, reading.what, reading.about_id, reading.list_of, reading.on_behalf_of, reading.form_key,
    encode(reading.seal, 'hex'))::text, 'UTF8')) $$;
create function people.link_hash(before bytea, link people.reading_link) returns bytea language sql stable set search_path = pg_catalog as $$
  select sha256(before || convert_to(jsonb_build_array(link.centre_id, link.place, extract(epoch from link.at), link.kind,
    link.reading_id, link.places, encode(link.fingerprint, 'hex'))::text, 'UTF8')) $$;

create function people.extend_chain(centre uuid, at timestamptz, kind text, reading_id bigint, places text, fingerprint bytea) returns void
language plpgsql set search_path = pg_catalog as $$
declare
  chain people.reading_chain;
  link people.reading_link;
begin
  select * into chain from people.reading_chain where centre_id = centre for update;
  if not found then
    insert into people.reading_chain (centre_id) values (centre) on conflict do nothing;
    select * into chain from people.reading_chain where centre_id = centre for update;
  end if;
  link := row(centre, chain.place + 1, at, kind, reading_id, places, fingerprint, '');
  link.hash := people.link_hash(chain.hash, link);
  insert into people.reading_link select link.*;
  update people.reading_chain set place = link.place, hash = link.hash where centre_id = centre;
end $$;

create function people.seal_reading() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.salt := gen_random_uuid();
  new.seal := people.reading_seal(new.salt, new.reader_name, new.reason);
  new.on_behalf_of := coalesce(new.on_behalf_of, (
    select organization.name from network.centre join network.organization on organization.id = centre.organization_id
    where centre.id = new.centre_id), '');
  return new;
end $$;
create function people.chain_reading() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform people.extend_chain(new.centre_id, new.at, 'read', new.id, null, people.reading_fingerprint(new));
  return null;
end $$;

update people.reading set salt = gen_random_uuid(), on_behalf_of = coalesce((
  select organization.name from network.centre join network.organization on organization.id = centre.organization_id
  where centre.id = reading.centre_id), '');
update people.reading set seal = people.reading_seal(salt, reader_name, reason);
do $$
declare reading people.reading;
begin
  for reading in select * from people.reading order by id loop
    perform people.extend_chain(reading.centre_id, reading.at, 'read', reading.id, null, people.reading_fingerprint(reading));
  end loop;
end $$;
create trigger seal before insert on people.reading for each row execute function people.seal_reading();
create trigger chain after insert on people.reading for each row execute function people.chain_reading();

create function people.end_readings() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into people.reading_end (about_id, ended_at, person_id)
    values (old.id, now(), (to_jsonb(old) ->> 'person_id')::uuid) on conflict do nothing;
  update people.reading_end set person_id = null where person_id = old.id;
  return null;
end $$;
select set_config('app.actor', 'house', true);
create trigger end_readings after delete on people.person for each row execute function people.end_readings();
create trigger end_readings after delete on programme.sign_up for each row execute function people.end_readings();
create trigger end_readings after delete on programme.arrival for each row execute function people.end_readings();
insert into people.reading_end (about_id, ended_at) select distinct about_id, now() from people.reading
  where about_id not in (select id from people.person union all select id from programme.sign_up union all select id from programme.arrival);
select set_config('app.actor', '', true);

create function people.own_subjects() returns setof uuid language sql stable as $$
  select platform.actor_subject()
  union select platform.actor_person()
  union select id from programme.sign_up where person_id = platform.actor_person()
  union select about_id from people.reading_end where person_id = platform.actor_person() $$;
comment on function people.own_subjects is 'What the log may be about for whoever asks: themselves, what their link opens, and what they keep or kept at their own place';
drop policy whom_it_is_about on people.reading;
create policy whom_it_is_about on people.reading for select to vrijplaats_app
  using (about_id in (select people.own_subjects()));

drop policy house_clears_after_a_year on people.reading;
revoke delete on people.reading from vrijplaats_app;
create policy house_clears_by_term on people.reading for delete to current_user
  using (platform.is_house() and at < now() - interval '1 year');
create policy house_forgets_words on people.reading for update to current_user
  using (platform.is_house()) with check (platform.is_house() and reader_name = '' and reason is null and salt is null);
create policy other_coordinators_see_emergencies on people.reading for select to vrijplaats_app
  using (reason is not null and reader_id <> platform.actor_person() and platform.actor_coordinates_at(centre_id));
create index reading_in_emergency on people.reading (centre_id, at) where reason is not null;

create function people.clear_readings() returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare
  centre uuid;
  places text;
  cleared integer;
  total integer := 0;
begin
  for centre in select centre_id from people.reading_chain order by centre_id for update loop
    with past as (
      delete from people.reading as reading where reading.centre_id = centre and reading.at < now() - interval '1 year'
        and exists (select from people.reading_end as ending
          where ending.about_id = reading.about_id and ending.ended_at < now() - interval '1 year')
      returning reading.id)
    select count(*), range_agg(int8range(link.place, link.place, '[]'))::text into cleared, places
      from people.reading_link as link join past on past.id = link.reading_id;
    continue when cleared = 0;
    perform people.extend_chain(centre, now(), 'cleared', null, places, '');
    total := total + cleared;
  end loop;
  delete from people.reading_end where ended_at < now() - interval '1 year'
    and not exists (select from people.reading where reading.about_id = reading_end.about_id);
  return total;
end $$;
comment on function people.clear_readings is 'What it was about is gone for a year. That it left is a link of the chain itself';

create function people.forget_in_readings(whom uuid) returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare
  centre uuid;
  places text;
  forgotten integer;
  total integer := 0;
begin
  for centre in select centre_id from people.reading_chain order by centre_id for update loop
    with words as (
      update people.reading as reading set reader_name = '', reason = null, salt = null
      where reading.centre_id = centre and reading.salt is not null
        and (reading.reader_id = whom or reading.about_id = whom and reading.reason is not null)
      returning reading.id)
    select count(*), range_agg(int8range(link.place, link.place, '[]'))::text into forgotten, places
      from people.reading_link as link join words on words.id = link.reading_id;
    continue when forgotten = 0;
    perform people.extend_chain(centre, now(), 'forgotten', null, places, '');
    total := total + forgotten;
  end loop;
  update people.reading_end set person_id = null where person_id = whom;
  return total;
end $$;
comment on function people.forget_in_readings is 'The name of who asked to be forgotten, and what others wrote of them; that it was read stays';

revoke all on function people.extend_chain, people.seal_reading, people.chain_reading, people.end_readings,
  people.clear_readings, people.forget_in_readings from public;
grant execute on function people.clear_readings, people.forget_in_readings to vrijplaats_app;
alter table people.reading force row level security;
`)
    .execute(db);
}
