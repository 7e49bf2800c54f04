// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** The directory: all objects of HSDS 3.2 with their fields as columns, in the region whose directory they stand in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table network.region (
  id uuid primary key default gen_random_uuid(),
  name text not null default ''
);
comment on table network.region is 'Whose directory it is: houses of one region share it';
insert into network.region (id) values ('${firstRegion}');
alter table network.centre add column region_id uuid not null default '${firstRegion}' references network.region;

alter table network.organization
  add column region_id uuid not null default '${firstRegion}' references network.region,
  add column tax_status text,
  add column tax_id text,
  add column year_incorporated double precision,
  add column legal_status text,
  add column logo text,
  add column uri text,
  add column parent_organization_id uuid,
  add column position integer not null default 0,
  add column is_partner boolean not null default true;
comment on column network.organization.is_partner is 'may offer activities with a house here; what came with a directory is none until a house says so';
comment on column network.organization.parent_organization_id is 'may be one that this directory does not have';
create index organization_of_region on network.organization (region_id, name, id);
create index partner on network.organization (id) where is_partner;

alter table network.location
  add column region_id uuid not null default '${firstRegion}' references network.region,
  alter column name drop not null,
  add column url text,
  add column alternate_name text,
  add column external_identifier text,
  add column external_identifier_type text,
  add column position integer not null default 0,
  add column is_confidential boolean not null default false,
  drop constraint location_latitude_check,
  drop constraint location_longitude_check,
  alter column description drop not null,
  alter column description drop default;
update network.location set description = null where description = '';
comment on column network.location.is_confidential is 'held for whoever keeps it; never shown, exported, searched or measured from';
create index location_of_region on network.location (region_id);

alter table network.address
  alter column location_id drop not null,
  add column attention text,
  add column region text,
  add column state_province text not null default '',
  add column position integer not null default 0;

create table network.program (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references network.organization on delete cascade,
  name text not null,
  alternate_name text,
  description text not null default '',
  position integer not null default 0
);
create index program_of_organization on network.program (organization_id);

create table network.service (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null default '${firstRegion}' references network.region,
  organization_id uuid references network.organization on delete cascade,
  program_id uuid references network.program on delete set null,
  name text not null check (name <> ''),
  alternate_name text,
  description text,
  url text,
  email text,
  status text not null default 'active' check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  interpretation_services text,
  application_process text,
  fees_description text,
  wait_time text,
  fees text,
  accreditations text,
  eligibility_description text,
  minimum_age double precision,
  maximum_age double precision,
  assured_date date,
  assurer_email text,
  licenses text,
  alert text,
  last_modified timestamptz,
  position integer not null default 0,
  hidden_at timestamptz
);
comment on column network.service.hidden_at is 'from when on nobody finds it: no one answers for it';
create index service_of_region on network.service (region_id, name, id);
create index service_of_organization on network.service (organization_id);
create index service_by_change on network.service (region_id, last_modified);
create index service_of_program on network.service (program_id) where program_id is not null;

create table network.service_at_location (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null default '${firstRegion}' references network.region,
  service_id uuid references network.service on delete cascade,
  location_id uuid references network.location on delete cascade,
  description text,
  position integer not null default 0
);
create index service_at_location_of_region on network.service_at_location (region_id, id);
create index place_of_service on network.service_at_location (service_id, position);
create index service_of_place on network.service_at_location (location_id);

create table network.contact (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references network.organization on delete cascade,
  service_id uuid references network.service on delete cascade,
  service_at_location_id uuid references network.service_at_location on delete cascade,
  location_id uuid references network.location on delete cascade,
  name text,
  title text,
  department text,
  email text,
  position integer not null default 0
);
comment on table network.contact is 'Whom an organization names to be reached by everyone';
create index contact_of_organization on network.contact (organization_id) where organization_id is not null;
create index contact_of_service on network.contact (service_id) where service_id is not null;
create index contact_of_place on network.contact (service_at_location_id) where service_at_location_id is not null;
create index contact_of_location on network.contact (location_id) where location_id is not null;

alter table network.phone
  drop constraint phone_belongs_somewhere,
  add column service_id uuid references network.service on delete cascade,
  add column contact_id uuid references network.contact on delete cascade,
  add column service_at_location_id uuid references network.service_at_location on delete cascade,
  add column extension double precision,
  add column type text,
  add column position integer not null default 0;
create index phone_of_location on network.phone (location_id) where location_id is not null;
create index phone_of_service on network.phone (service_id) where service_id is not null;
create index phone_of_contact on network.phone (contact_id) where contact_id is not null;
create index phone_of_place on network.phone (service_at_location_id) where service_at_location_id is not null;

create table network.schedule (
  id uuid primary key default gen_random_uuid(),
  service_id uuid references network.service on delete cascade,
  location_id uuid references network.location on delete cascade,
  service_at_location_id uuid references network.service_at_location on delete cascade,
  valid_from date,
  valid_to date,
  dtstart date,
  timezone double precision,
  until date,
  count double precision,
  wkst text check (wkst in ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
  freq text check (freq in ('WEEKLY', 'MONTHLY')),
  "interval" double precision,
  byday text,
  byweekno text,
  bymonthday text,
  byyearday text,
  description text,
  opens_at text check (opens_at ~ '^\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:?\\d\\d)?$'),
  closes_at text check (closes_at ~ '^\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:?\\d\\d)?$'),
  schedule_link text,
  attending_type text,
  notes text,
  position integer not null default 0
);
comment on column network.schedule.opens_at is 'as it was written: HH:MM or HH:MM:SS, with an offset or without';
create index schedule_of_service on network.schedule (service_id) where service_id is not null;
create index schedule_of_location on network.schedule (location_id) where location_id is not null;
create index schedule_of_place on network.schedule (service_at_location_id) where service_at_location_id is not null;

create table network.service_area (
  id uuid primary key default gen_random_uuid(),
  service_id uuid references network.service on delete cascade,
  service_at_location_id uuid references network.service_at_location on delete cascade,
  name text,
  description text,
  extent text,
  extent_type text,
  uri text,
  position integer not null default 0
);
create index area_of_service on network.service_area (service_id) where service_id is not null;
create index area_of_place on network.service_area (service_at_location_id) where service_at_location_id is not null;

create table network.language (
  id uuid primary key default gen_random_uuid(),
  service_id uuid references network.service on delete cascade,
  location_id uuid references network.location on delete cascade,
  phone_id uuid references network.phone on delete cascade,
  name text,
  code text,
  note text,
  position integer not null default 0
);
create index language_of_service on network.language (service_id) where service_id is not null;
create index language_of_location on network.language (location_id) where location_id is not null;
create index language_of_phone on network.language (phone_id) where phone_id is not null;

create table network.accessibility (
  id uuid primary key default gen_random_uuid(),
  location_id uuid references network.location on delete cascade,
  description text,
  details text,
  url text,
  position integer not null default 0
);
create index accessibility_of_location on network.accessibility (location_id);

create table network.cost_option (
  id uuid primary key default gen_random_uuid(),
  service_id uuid references network.service on delete cascade,
  valid_from date,
  valid_to date,
  option text,
  currency text,
  amount double precision,
  amount_description text,
  position integer not null default 0
);
create index cost_of_service on network.cost_option (service_id);

create table network.required_document (
  id uuid primary key default gen_random_uuid(),
  service_id uuid references network.service on delete cascade,
  document text,
  uri text,
  position integer not null default 0
);
create index document_of_service on network.required_document (service_id);

create table network.funding (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references network.organization on delete cascade,
  service_id uuid references network.service on delete cascade,
  source text,
  position integer not null default 0
);
create index funding_of_organization on network.funding (organization_id) where organization_id is not null;
create index funding_of_service on network.funding (service_id) where service_id is not null;

create table network.organization_identifier (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references network.organization on delete cascade,
  identifier_scheme text,
  identifier_type text not null,
  identifier text not null,
  position integer not null default 0
);
create index identifier_of_organization on network.organization_identifier (organization_id);

create table network.url (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references network.organization on delete cascade,
  service_id uuid references network.service on delete cascade,
  label text,
  url text not null,
  position integer not null default 0
);
create index url_of_organization on network.url (organization_id) where organization_id is not null;
create index url_of_service on network.url (service_id) where service_id is not null;

create table network.unit (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  scheme text,
  identifier text,
  uri text,
  position integer not null default 0
);

create table network.service_capacity (
  id uuid primary key default gen_random_uuid(),
  service_id uuid references network.service on delete cascade,
  unit_id uuid references network.unit,
  available double precision not null,
  maximum double precision,
  description text,
  updated text not null,
  position integer not null default 0
);
comment on column network.service_capacity.updated is 'a moment as it was written, ISO 8601 with its offset';
create index capacity_of_service on network.service_capacity (service_id);
create index capacity_in_unit on network.service_capacity (unit_id);

create table network.taxonomy (
  id uuid primary key default gen_random_uuid(),
  region_id uuid references network.region,
  name text not null,
  description text not null default '',
  uri text,
  version text,
  position integer not null default 0
);
comment on column network.taxonomy.region_id is 'none: one of ours, the same in every region';
create table network.taxonomy_term (
  id uuid primary key default gen_random_uuid(),
  region_id uuid references network.region,
  taxonomy_id uuid references network.taxonomy on delete cascade,
  parent_id uuid,
  code text,
  name text not null,
  description text not null default '',
  taxonomy text,
  language text,
  term_uri text,
  position integer not null default 0
);
comment on column network.taxonomy_term.parent_id is 'may be one that this directory does not have';
create index term_of_taxonomy on network.taxonomy_term (taxonomy_id, position);
create index term_under on network.taxonomy_term (parent_id) where parent_id is not null;

create table network.attribute (
  id uuid primary key default gen_random_uuid(),
  link_id uuid not null,
  taxonomy_term_id uuid references network.taxonomy_term on delete cascade,
  link_type text,
  link_entity text,
  value text,
  label text,
  position integer not null default 0
);
comment on table network.attribute is 'That a term of a taxonomy holds for one object of the directory, of whichever kind';
create index attribute_of_anything on network.attribute (link_id);
create index attribute_by_term on network.attribute (taxonomy_term_id, link_id);

create table network.metadata (
  id uuid primary key default gen_random_uuid(),
  resource_id uuid not null,
  resource_type text,
  last_action_date text not null,
  last_action_type text not null,
  field_name text not null,
  previous_value text not null,
  replacement_value text not null,
  updated_by text not null,
  position integer not null default 0
);
comment on table network.metadata is 'What was changed on one object of the directory; by an organization, never by a person';
create index metadata_of_anything on network.metadata (resource_id, last_action_date);

create function network.drop_what_hung_on_it() returns trigger language plpgsql as $$
begin
  delete from network.attribute using gone where link_id = gone.id;
  delete from network.metadata using gone where resource_id = gone.id;
  return null;
end $$;
comment on function network.drop_what_hung_on_it is 'attributes and metadata hang on objects of every kind, so no foreign key can take them along';
do $$
declare one text;
begin
  foreach one in array array['organization', 'service', 'location', 'service_at_location', 'contact', 'phone', 'schedule',
    'service_area', 'language', 'accessibility', 'cost_option', 'required_document', 'funding', 'organization_identifier',
    'url', 'unit', 'service_capacity', 'program', 'address', 'taxonomy', 'taxonomy_term']
  loop
    execute format('create trigger drop_what_hung_on_it after delete on network.%I referencing old table as gone
      for each statement execute function network.drop_what_hung_on_it()', one);
  end loop;
end $$;
grant select, insert, update, delete on all tables in schema network to vrijplaats_app;
`)
    .execute(db);
}

const firstRegion = "5a9cbb0e-5f0a-4b51-9a6e-0d6a6f0c7c11";
