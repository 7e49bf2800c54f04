// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** Which words stand where in the directory, kept by triggers; and words that mean the same now serve it too. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(functions).execute(db);
  await sql.raw(tables).execute(db);
  await sql.raw(indexing).execute(db);
  await sql.raw(triggers).execute(db);
  await sql.raw(forgetting).execute(db);
  await sql.raw(opening).execute(db);
  await sql`select network.index_services(array(select id from network.service))`.execute(db);
}

const functions = `
alter function programme.words_in(text) set schema platform;
comment on function platform.words_in is 'as wordsIn of platform/search does; a test holds the two together';
create function programme.words_in(said text) returns setof text language sql immutable parallel safe
  as $$ select word from platform.words_in(said) as word $$;

alter table programme.synonym set schema network;
`;

const tables = `
create table network.word (
  id integer generated always as identity primary key,
  region_id uuid not null references network.region on delete cascade,
  word text not null,
  skeleton text not null generated always as (regexp_replace(translate(word, 'vz', 'fs'), '(.)\\1+', '\\1', 'g')) stored,
  constraint each_word_of_a_region_once unique (region_id, word)
);
comment on table network.word is 'Every word of the directory of a region once, and "theme:money" and the like for what our terms say';
comment on column network.word.skeleton is 'what the forms of a Dutch word share: as skeletonOf of platform/search';
create index word_of_region_by_skeleton on network.word using gin (skeleton gin_trgm_ops);

create table network.service_word (
  word_id integer not null,
  service_id uuid not null,
  weight smallint not null,
  primary key (word_id, service_id) include (weight)
);
comment on table network.service_word is 'The words of each service that is shown; none of a place that nobody may know of. Without a foreign key: looking each up would double the time of an import';
create index word_of_service on network.service_word (service_id);

create table network.service_due (
  transaction bigint not null,
  service_id uuid,
  constraint each_service_due_once unique nulls not distinct (transaction, service_id)
);
comment on table network.service_due is 'Whose words change when this transaction ends; empty outside of it. Without a service: that there are any';

create index service_shown on network.service (region_id, name, id)
  where hidden_at is null and status in ('active', 'temporarily closed');
create index open_place_by_point on network.location (region_id, latitude, longitude)
  where not is_confidential and latitude is not null and longitude is not null;

grant select, insert, update, delete on network.word, network.service_word, network.service_due to vrijplaats_app;
`;

const shown = "service.hidden_at is null and service.status in ('active', 'temporarily closed')";

/** Ids as `ownId` gives them; a test holds them together. */
const ownTaxonomies = `(values
  ('1be0ad1a-72d9-8a79-8978-a02b020fea79'::uuid, 'way-in'), ('54524ca0-7155-8ded-8b61-3c5ca3341100', 'cost'),
  ('0b7d4683-7d50-841a-8a96-554568c1c5b7', 'audience'), ('ec668a5a-0f98-8a80-85cd-a0e7940fe897', 'theme'),
  ('57c5ee3a-4985-86b8-8201-3e8f9677317b', 'access'))`;

const indexing = `
create function network.index_services(which uuid[]) returns void language plpgsql
  set enable_seqscan = off -- while much comes in, nobody knows yet how large the tables have become
as $$
declare services uuid[]; regions uuid[]; words text[]; weights smallint[];
begin
  with shown as materialized (select service.* from network.service where id = any(which) and ${shown}),
  place as materialized (
    select at.service_id, place.id, place.name, place.alternate_name
    from network.service_at_location as at
    join network.location as place on place.id = at.location_id and not place.is_confidential
    where at.service_id in (select id from shown)),
  term as materialized (
    select said_of.service_id, term.name, term.code, own.name as own
    from (select id as service_id, id as link_id from shown union all select service_id, id from place) as said_of
    join network.attribute on attribute.link_id = said_of.link_id
    join network.taxonomy_term as term on term.id = attribute.taxonomy_term_id
    left join ${ownTaxonomies} as own (id, name) on own.id = term.taxonomy_id),
  said (service_id, text, weight) as (
    select id, name, 8 from shown
    union all select id, alternate_name, 7 from shown
    union all select id, eligibility_description, 2 from shown
    union all select id, description, 1 from shown
    union all select shown.id, organization.name || ' ' || coalesce(organization.alternate_name, ''), 5
      from shown join network.organization on organization.id = shown.organization_id
    union all select shown.id, program.name || ' ' || coalesce(program.alternate_name, ''), 3
      from shown join network.program on program.id = shown.program_id
    union all select service_id, concat_ws(' ', name, alternate_name), 3 from place
    union all select place.service_id, address.city, 4 from place join network.address on address.location_id = place.id
    union all select area.service_id, area.name, 3 from shown join network.service_area as area on area.service_id = shown.id
    union all select service_id, name, 3 from term where own is null),
  word (service_id, word, weight) as (
    select service_id, word, weight from said, platform.words_in(text) as word
    union all select service_id, own || ':' || code, 4 from term where own is not null
    union all select spoken.service_id, 'language:' || lower(spoken.code), 4
      from shown join network.language as spoken on spoken.service_id = shown.id where spoken.code ~ '^[A-Za-z]{2,3}$')
  select array_agg(one.service_id), array_agg(shown.region_id), array_agg(one.word), array_agg(one.weight)
  into services, regions, words, weights
  from (select service_id, word, max(weight)::smallint as weight from word group by service_id, word) as one
  join shown on shown.id = one.service_id;

  insert into network.word (region_id, word)
  select distinct region_id, said.word from unnest(regions, words) as said (region_id, word)
  where not exists (
    select from network.word as known where known.region_id = said.region_id and known.word = said.word)
  order by region_id, word -- two at once then wait for each other in the same order
  on conflict do nothing;

  with said as materialized (
    select known.id as word_id, said.service_id, said.weight
    from unnest(services, regions, words, weights) as said (service_id, region_id, word, weight)
    join network.word as known on known.region_id = said.region_id and known.word = said.word),
  old as materialized (select word_id, service_id, weight from network.service_word where service_id = any(which)),
  gone as (
    delete from network.service_word using (
      select word_id, service_id from old except select word_id, service_id from said) as gone
    where service_word.word_id = gone.word_id and service_word.service_id = gone.service_id
      and service_word.service_id = any(which))
  insert into network.service_word (word_id, service_id, weight)
  (select word_id, service_id, weight from said except select word_id, service_id, weight from old)
  order by word_id, service_id
  on conflict (word_id, service_id) do update set weight = excluded.weight;
end $$;

create function network.index_due() returns trigger language plpgsql as $$
declare which uuid[];
begin
  for which in
    select array_agg(service_id) from (
      select service_id, (row_number() over (order by service_id) - 1) / 1000 as turn
      from network.service_due where transaction = new.transaction and service_id is not null) as due
    group by turn order by turn
  loop
    perform network.index_services(which);
  end loop;
  delete from network.service_due where transaction = new.transaction;
  return null;
end $$;
comment on function network.index_due is 'at the end of a transaction: a service that was written in many steps is read once';
create constraint trigger index_due after insert on network.service_due deferrable initially deferred
  for each row when (new.service_id is null) execute function network.index_due();

create function network.note_due(which uuid[]) returns void language sql as $$
  insert into network.service_due (transaction, service_id)
  select pg_current_xact_id()::text::bigint, id from unnest(array_append(which, null)) as id where cardinality(which) > 0
  on conflict do nothing $$;
`;

/** Of each table that says something of services: which ones a row touches, and when a change does; else also what comes and goes. */
const touching: Record<string, { services: string; when?: string }> = {
  organization: {
    services: "select service.id from touched join network.service on service.organization_id = touched.id",
    when: "(gone.name, gone.alternate_name) is distinct from (came.name, came.alternate_name)",
  },
  program: {
    services: "select service.id from touched join network.service on service.program_id = touched.id",
    when: "(gone.name, gone.alternate_name) is distinct from (came.name, came.alternate_name)",
  },
  location: {
    services: "select at.service_id from touched join network.service_at_location as at on at.location_id = touched.id",
    when: `(gone.name, gone.alternate_name, gone.is_confidential)
      is distinct from (came.name, came.alternate_name, came.is_confidential)`,
  },
  taxonomy_term: {
    services: `select attribute.link_id from touched join network.attribute on attribute.taxonomy_term_id = touched.id
      union select at.service_id from touched join network.attribute on attribute.taxonomy_term_id = touched.id
      join network.service_at_location as at on at.location_id = attribute.link_id`,
    when: "(gone.name, gone.code, gone.taxonomy_id) is distinct from (came.name, came.code, came.taxonomy_id)",
  },
  service_at_location: { services: "select service_id from touched" },
  address: {
    services:
      "select at.service_id from touched join network.service_at_location as at on at.location_id = touched.location_id",
  },
  attribute: {
    services: `select link_id from touched
      union select at.service_id from touched join network.service_at_location as at on at.location_id = touched.link_id`,
  },
  language: { services: "select service_id from touched" },
  service_area: { services: "select service_id from touched" },
};

const changedService = `(gone.region_id, gone.organization_id, gone.program_id, gone.name, gone.alternate_name,
    gone.description, gone.eligibility_description, gone.status, gone.hidden_at)
  is distinct from (came.region_id, came.organization_id, came.program_id, came.name, came.alternate_name,
    came.description, came.eligibility_description, came.status, came.hidden_at)`;

const triggers = [
  noting("service", "new", "insert", "select id from came"),
  noting("service", "changed", "update", `select came.id from came join gone using (id) where ${changedService}`),
  ...Object.entries(touching).flatMap(([table, { services, when }]) => {
    const of = (rows: string) => `with touched as (${rows}) ${services}`;
    if (when)
      return [noting(table, "changed", "update", of(`select came.* from came join gone using (id) where ${when}`))];
    return [
      noting(table, "new", "insert", of("select * from came")),
      noting(table, "changed", "update", of("select * from gone union all select * from came")),
      noting(table, "gone", "delete", of("select * from gone")),
    ];
  }),
].join("");

function noting(table: string, what: string, event: "insert" | "update" | "delete", services: string): string {
  const name = `note_${what}_${table}`;
  const rows = {
    insert: "new table as came",
    update: "old table as gone new table as came",
    delete: "old table as gone",
  };
  return `
create function network.${name}() returns trigger language plpgsql as $$
begin
  perform network.note_due(array(${services}));
  return null;
end $$;
create trigger words_of_${what}_${table} after ${event} on network.${table} referencing ${rows[event]}
  for each statement execute function network.${name}();
`;
}

const forgetting = `
create function network.forget_words_of_service() returns trigger language plpgsql as $$
begin
  delete from network.service_word using gone where service_word.service_id = gone.id;
  return null;
end $$;
create trigger forget_words_of_service after delete on network.service referencing old table as gone
  for each statement execute function network.forget_words_of_service();
`;

/** The rule of schedules/recurrence.ts for what comes back every week, which the database can answer by itself. */
const opening = `
create function network.is_every_week(one network.schedule) returns boolean language sql immutable parallel safe as $$
  select (one.freq is null or one.freq = 'WEEKLY') and coalesce(one."interval", 1) <= 1
    and coalesce(one.byday, '') ~* '^(MO|TU|WE|TH|FR|SA|SU)([\\\\s,;]+(MO|TU|WE|TH|FR|SA|SU))*$'
    and coalesce(one.byweekno, '') = '' and coalesce(one.bymonthday, '') = ''
    and (one.count is null or one.dtstart is null) $$;
create index schedule_out_of_the_ordinary on network.schedule (opens_at)
  where not network.is_every_week(schedule) and opens_at is not null and closes_at is not null;
`;
