// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** The map of a region as it was drawn of directory and programme, and until when people say it is secured. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table region.drawing (
  region_id uuid primary key references network.region on delete cascade,
  drawn_of text not null,
  offerings text not null,
  languages text[] not null,
  somewhere text[] not null,
  drawn_at timestamptz not null
);
comment on table region.drawing is 'When the map of a region was drawn, and of what';
comment on column region.drawing.drawn_of is 'differs as soon as directory, programme, columns or the day differ';
comment on column region.drawing.languages is 'in which anything of it is, so that no page has to look for them';
comment on column region.drawing.somewhere is 'activities of which something is in no place';
comment on column region.drawing.offerings is 'what was drawn, in a few letters: the same is not written again';

create table region.offering (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references network.region on delete cascade,
  place text not null,
  municipality text,
  activity text not null,
  organization_id uuid references network.organization on delete cascade,
  service_id uuid references network.service on delete cascade,
  centre_id uuid references network.centre on delete cascade,
  slug text,
  title text not null,
  audiences text[] not null,
  audience_words text,
  languages text[] not null,
  evening boolean not null,
  weekend boolean not null,
  checked_on date,
  check ((service_id is null) <> (slug is null)),
  check ((slug is null) = (centre_id is null))
);
comment on table region.offering is 'One activity of a building block by one organization in one place: drawn, never typed';
comment on column region.offering.place is 'a municipality, a neighbourhood, or "region" for what names no place';
comment on column region.offering.audiences is 'codes, none for everyone; "some" for whom only words say';
create index offering_of_cell on region.offering (region_id, place, activity);
create index offering_of_service on region.offering (service_id) where service_id is not null;
create index offering_of_organization on region.offering (organization_id) where organization_id is not null;
create index offering_of_centre on region.offering (centre_id) where centre_id is not null;

create table region.securing (
  region_id uuid not null references network.region on delete cascade,
  organization_id uuid not null references network.organization on delete cascade,
  municipality text not null check (municipality ~ '^GM[0-9]{4}$'),
  activity text not null,
  until_on date,
  payer text not null default 'unknown' check (payer in
    ('municipality', 'municipalities', 'insurer', 'fund', 'national', 'own-income', 'volunteers', 'unknown')),
  said_on date not null,
  said_by text not null check (said_by in ('team', 'keeper')),
  primary key (region_id, organization_id, municipality, activity)
);
comment on table region.securing is 'Until when an organization can go on with an activity, and which kind of payer carries it';
comment on column region.securing.until_on is 'none: nobody knows';
create index securing_of_organization on region.securing (organization_id);

create table region.cell (
  region_id uuid not null references network.region on delete cascade,
  place text not null,
  activity text not null,
  state text not null check (state in ('there', 'double')),
  secured_until date,
  primary key (region_id, place, activity)
);
comment on table region.cell is 'What the rule says of each cell that is not missing, without any choice';

grant select, insert, update, delete on region.drawing, region.offering, region.securing, region.cell to vrijplaats_app;
`)
    .execute(db);
}
