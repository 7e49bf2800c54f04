// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** An organization changes behind its link also what is said of itself; what is alike is found without reading all names. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table network.proposed_change drop constraint proposed_change_about_check;
alter table network.proposed_change add constraint proposed_change_about_check
  check (about in ('new', 'change', 'end', 'organization'));

create function network.name_keys(said text) returns text[] language sql immutable parallel safe as $$
  with word as (select one[1] as word, at from regexp_matches(
      regexp_replace(normalize(lower(said), NFD), '[\\u0300-\\u036f]', '', 'g'), '[[:alnum:]]+', 'g') with ordinality as found (one, at)),
  telling as (select * from word where word <> all (array['stichting', 'vereniging', 'bv', 'nv', 'de', 'het', 'een', 'van',
    'en', 'in', 'voor', 'the'])),
  kept as (select * from telling union all select * from word where not exists (select from telling))
  select case when count(*) = 0 then '{}' else array_agg(word order by at) || string_agg(word, '' order by at) end from kept
$$;
comment on function network.name_keys is 'The telling words of a name, and all of them as one: as doubles/double.ts has them, which a test holds';
create index organization_by_name_keys on network.organization using gin (network.name_keys(name));
create index service_by_name_keys on network.service using gin (network.name_keys(name));
create index phone_of_organization_by_digits on network.phone ((right(regexp_replace(number, '\\D', '', 'g'), 8)))
  where organization_id is not null;
create index organization_by_host on network.organization
  ((substring(lower(website) from '^https?://(?:www\\.)?([^/:?#]+)'))) where website is not null;
`)
    .execute(db);
}
