// SPDX-License-Identifier: EUPL-1.2

/** `u` is a fraction that looks like chance and is the same each time; `own` gives the id of a term of ours. */
export const toolsSql = `
create function pg_temp.u(n integer, what text) returns double precision language sql immutable
  return (hashtextextended(what || n, 7) & 1048575) / 1048576.0;
create function pg_temp.id(what text, n integer) returns uuid language sql immutable
  return md5(what || n)::uuid;
create function pg_temp.pick(texts text[], n integer, what text) returns text language sql immutable
  return texts[1 + floor(pg_temp.u(n, what) * array_length(texts, 1))::integer];
create function pg_temp.own(name text) returns uuid language sql immutable
  return left(overlay(overlay(encode(sha256(convert_to('vrijplaats:' || name, 'utf8')), 'hex')
    placing '8' from 13) placing '8' from 17), 32)::uuid;
create function pg_temp.phone(n integer, what text) returns text language sql immutable
  return '075 000 ' || to_char(floor(pg_temp.u(n, what || 1) * 100), 'FM00') || ' ' || to_char(floor(pg_temp.u(n, what || 2) * 100), 'FM00');
create temp table municipality (place integer primary key, name text, province text, latitude double precision, longitude double precision);
create temp table topic (place integer primary key, theme text, kinds text[], sentences text[]);
create temp table words (common text[], stems text[], tails text[], kinds text[]);
create temp table spot (p integer primary key, o integer, k integer, city text, province text, area integer, latitude double precision, longitude double precision);
create temp table one (n integer primary key, o integer, id uuid, theme text, kind text, sentences text[], city text);
create temp table held (n integer, k integer, id uuid, p integer, primary key (n, k))`;

export const municipalitiesSql = `
insert into municipality
select row_number() over (order by md5(one ->> 'code')) - 1, one ->> 'name', one ->> 'province',
  (one #>> '{middle,0}')::double precision, (one #>> '{middle,1}')::double precision
from jsonb_array_elements($1::jsonb) as one`;

export const topicsSql = `
insert into topic
select row_number() over (order by key) - 1, key, array(select jsonb_array_elements_text(value -> 'kinds')),
  array(select jsonb_array_elements_text(value -> 'sentences'))
from jsonb_each($1::jsonb)`;

export const wordsSql = "insert into words values ($1, $2, $3, $4)";

const themeOf = "floor(pg_temp.u(case when pg_temp.u(n, 'ours') < 0.7 then o else -n end, 'theme') * 19)";

/**
 * Services with these numbers. Everything about one follows from its number, so that the first thousand are the same
 * however many there are. An organization has three of them, and some of its services stand far from each other.
 */
export function bearingsSql(first: number, last: number): string {
  return `
insert into spot
select o * 3 + k, o, k, name, province, 1000 + place * 26, latitude + (pg_temp.u(o * 3 + k, 'north') - 0.5) * 0.08,
  longitude + (pg_temp.u(o * 3 + k, 'east') - 0.5) * 0.12
from generate_series(0, ${1 + Math.floor(last / 3)}) as o, generate_series(0, 2) as k
join municipality on true
where k < case when pg_temp.u(o, 'places') < 0.05 then 3 when pg_temp.u(o, 'places') < 0.3 then 2 else 1 end
  and place = floor(342 * pg_temp.u(case when k = 2 then -o else o end, 'municipality') ^ 1.7)
on conflict do nothing;
insert into one
select n, o, pg_temp.id('service', n), theme, pg_temp.pick(kinds, n, 'kind'), sentences, spot.city
from (select n, case when pg_temp.u(n, 'organization') < 0.7 then 1 + n / 3
    else 1 + floor(pg_temp.u(n, 'earlier') * (n / 3))::integer end as o
  from generate_series(${first}, ${last}) as n) as number
join spot using (o) join topic on topic.place = ${themeOf}
where spot.k = 0;
insert into held
select n, k, pg_temp.id('at' || k || '-', n), p
from one join spot using (o)
where (k = 0 and pg_temp.u(n, 'nowhere') > 0.08) or (k > 0 and pg_temp.u(n, 'elsewhere') < 0.6);
analyze spot; analyze one; analyze held`;
}

const email = (of: string) => `'hallo@' || ${of} || '.example'`;
const site = (of: string) => `'https://' || ${of} || '.example'`;

/** What services hang on. */
export const organizationsSql = `
insert into network.organization (id, name, alternate_name, description, email, website, legal_status, year_incorporated)
select pg_temp.id('organization', o), pg_temp.pick(kinds, o, 'sort') || ' ' || initcap(pg_temp.pick(stems, o, 'stem') || pg_temp.pick(tails, o, 'tail')),
  case when o % 7 = 0 then upper(left(pg_temp.pick(stems, o, 'stem'), 3)) end,
  'Wij zijn er voor ' || city || ' en wat daarbij hoort. Met ' || pg_temp.pick(common, o, 'with') || ' en ' || pg_temp.pick(common, o, 'and') || '.',
  ${email("'o' || o")}, ${site("'o' || o")}, (array['Stichting', 'Vereniging', 'Coöperatie'])[1 + o % 3], 1950 + o % 75
from spot, words where k = 0 and o in (select o from one) on conflict do nothing;
insert into network.phone (id, organization_id, number, type)
select pg_temp.id('phone of organization', o), pg_temp.id('organization', o), pg_temp.phone(o, 'organization'), 'voice'
from (select distinct o from one) as o on conflict do nothing;
insert into network.organization_identifier (id, organization_id, identifier_scheme, identifier_type, identifier)
select pg_temp.id('identifier', o), pg_temp.id('organization', o), 'NL-KVK', 'KvK-nummer', to_char(o, 'FM00000000')
from (select distinct o from one) as o where o % 5 < 3 on conflict do nothing;
insert into network.program (id, organization_id, name, description)
select pg_temp.id('program', o), pg_temp.id('organization', o), 'Samen sterk', 'Wat wij met de buurt doen.'
from (select distinct o from one) as o where o % 20 = 0 on conflict do nothing;
insert into network.location (id, organization_id, name, description, transportation, latitude, longitude, is_confidential)
select pg_temp.id('location', p), pg_temp.id('organization', o), initcap(pg_temp.pick(stems, p, 'house') || pg_temp.pick(tails, p, 'room')),
  case when p % 4 = 0 then 'De ingang is aan de zijkant.' end, 'Bus ' || 1 + p % 90 || ' stopt voor de deur.', latitude, longitude,
  pg_temp.u(p, 'confidential') < 0.005
from spot, words where o in (select o from one) on conflict do nothing;
insert into network.address (id, location_id, address_1, city, postal_code, country, state_province)
select pg_temp.id('address', p), pg_temp.id('location', p), initcap(pg_temp.pick(stems, p, 'street')) || 'straat ' || 1 + p % 200, city,
  area + p % 20 || ' ' || chr(65 + p % 24) || chr(65 + p % 19), 'NL', province
from spot, words where o in (select o from one) on conflict do nothing;
insert into network.accessibility (id, location_id, description, details)
select pg_temp.id('accessibility', p), pg_temp.id('location', p), 'De deur is breed en er is geen drempel.', 'Bel aan als de deur dicht is.'
from spot where p % 2 = 0 and o in (select o from one) on conflict do nothing`;

const sentenceOfOwn = `'Met ' || pg_temp.pick(common[1:25], n, 'first') || ', ' || pg_temp.pick(common, n, 'second') || ' en ' || pg_temp.pick(common[26:], n, 'third')
  || '. Vraag naar de ' || pg_temp.pick(stems, n, 'rare') || pg_temp.pick(tails, n, 'rarer') || '.'`;

export const servicesSql = `
insert into network.service (id, organization_id, program_id, name, alternate_name, description, url, email, status, interpretation_services,
  application_process, fees_description, wait_time, accreditations, eligibility_description, minimum_age, maximum_age, assured_date,
  assurer_email, alert, last_modified, hidden_at)
select id, pg_temp.id('organization', o), case when o % 20 = 0 then pg_temp.id('program', o) end,
  kind || case when n % 3 = 0 then ' in ' || city when n % 3 = 1 then ' ' || initcap(pg_temp.pick(stems, n, 'name')) else '' end,
  case when n % 9 = 0 then pg_temp.pick(stems, n, 'other') || pg_temp.pick(tails, n, 'name') end,
  array_to_string(sentences, ' ') || ' ' || ${sentenceOfOwn}, ${site("'o' || o")} || '/' || n,
  case when n % 2 = 0 then ${email("'o' || o")} end,
  case when pg_temp.u(n, 'status') < 0.94 then 'active' when pg_temp.u(n, 'status') < 0.97 then 'temporarily closed'
    when pg_temp.u(n, 'status') < 0.99 then 'inactive' else 'defunct' end,
  case when n % 4 = 0 then 'We bellen een tolk als dat helpt.' end, 'Bel, mail of loop binnen. Je hebt geen brief van iemand nodig.',
  case when n % 5 = 0 then 'Gratis voor wie weinig geld heeft.' end, case when n % 6 = 0 then 'Ongeveer twee weken' end,
  case when n % 25 = 0 then 'Keurmerk van de buurt' end, case when n % 3 = 0 then 'Voor iedereen uit ' || city || '.' end,
  case when n % 5 = 0 then 18 end, case when n % 15 = 0 then 27 end,
  case when pg_temp.u(n, 'checked') > 0.05 then current_date - floor(pg_temp.u(n, 'checked') * 900)::integer end,
  case when pg_temp.u(n, 'checked') > 0.05 then ${email("'o' || o")} end, case when n % 40 = 0 then 'In de zomer zijn we drie weken dicht.' end,
  date_trunc('day', now()) - n % 800 * interval '1 day', case when pg_temp.u(n, 'hidden') < 0.01 then now() end
from one, words on conflict do nothing;
insert into network.service_at_location (id, service_id, location_id, description)
select held.id, one.id, pg_temp.id('location', p), case when k > 0 then 'Op afspraak.' end from held join one using (n) on conflict do nothing;
insert into network.schedule (id, service_id, service_at_location_id, freq, byday, opens_at, closes_at, valid_from, notes)
select pg_temp.id('schedule', n), case when at is null then id end, at, 'WEEKLY',
  case when theme = 'night' then 'MO,TU,WE,TH,FR,SA,SU' else pg_temp.pick('{"MO,WE,FR","TU,TH","MO,TU,WE,TH,FR","WE","SA","MO,TH","TU,WE"}', n, 'days') end,
  case when theme = 'night' then '21:00' else pg_temp.pick('{"09:00","09:30","10:00","13:00","13:30"}', n, 'opens') end,
  case when theme = 'night' then '03:00' else pg_temp.pick('{"15:00","16:30","17:00","12:30"}', n / 5, 'closes') end,
  case when n % 10 = 0 then current_date - 100 end, case when n % 8 = 0 then 'Niet op feestdagen.' end
from one left join (select n, id as at from held where k = 0) as place using (n) on conflict do nothing;
insert into network.schedule (id, service_id, freq, byday, opens_at, closes_at, description)
select pg_temp.id('second schedule', n), id, case when n % 20 > 0 then case when n % 3 = 0 then 'MONTHLY' else 'WEEKLY' end end,
  case when n % 20 > 0 then case when n % 3 = 0 then '1TU,3TU' else 'TH' end end, case when n % 20 > 0 then '19:00' end,
  case when n % 20 > 0 then '21:30' end, case when n % 20 = 0 then 'In overleg, ook in de avond.' end
from one where n % 4 = 0 on conflict do nothing;
insert into network.phone (id, service_id, number, extension, type, description)
select pg_temp.id('phone', n), id, pg_temp.phone(n, 'service'), case when n % 10 = 0 then n % 90 end, 'voice', 'Op werkdagen'
from one where n % 5 < 3 on conflict do nothing;
insert into network.contact (id, service_id, name, title)
select pg_temp.id('contact', n), id, pg_temp.pick('{Noor,Sem,Fatma,Ruud,Ineke,Dirk,Olga,Yousef}', n, 'who'), 'Ontvangt je'
from one where n % 3 = 0 on conflict do nothing;
insert into network.phone (id, contact_id, number, type)
select pg_temp.id('phone of contact', n), pg_temp.id('contact', n), pg_temp.phone(n, 'contact'), 'cell' from one where n % 6 = 0 on conflict do nothing`;

export const detailsSql = `
insert into network.language (id, service_id, name, code)
select pg_temp.id('language' || code || '-', n), id, name, code
from one join (values ('Nederlands', 'nl', 1), ('Engels', 'en', 0.4), ('Arabisch', 'ar', 0.12), ('Turks', 'tr', 0.1), ('Pools', 'pl', 0.08),
  ('Oekraïens', 'uk', 0.04), ('Nederlandse Gebarentaal', 'dse', 0.02)) as spoken (name, code, part) on pg_temp.u(n, code) < part on conflict do nothing;
insert into network.cost_option (id, service_id, option, currency, amount, amount_description)
select pg_temp.id('cost', n), id, 'Per keer', 'EUR', 1 + n % 12, 'of wat je kunt missen' from one where n % 4 = 0 on conflict do nothing;
insert into network.required_document (id, service_id, document)
select pg_temp.id('document', n), id, 'Je identiteitsbewijs' from one where n % 7 = 0 on conflict do nothing;
insert into network.service_area (id, service_id, name, description)
select pg_temp.id('area', n), id, city, 'Ook voor de dorpen eromheen.' from one where n % 2 = 0 on conflict do nothing;
insert into network.funding (id, service_id, source)
select pg_temp.id('funding', n), id, 'Gemeente ' || city from one where n % 5 = 0 on conflict do nothing;
insert into network.url (id, service_id, label, url)
select pg_temp.id('url', n), id, 'Meer hierover', ${site("'o' || o")} || '/meer/' || n from one where n % 6 = 0 on conflict do nothing;
insert into network.unit (id, name) values (pg_temp.id('unit', 1), 'Plekken') on conflict do nothing;
insert into network.service_capacity (id, service_id, unit_id, available, maximum, updated)
select pg_temp.id('capacity', n), id, pg_temp.id('unit', 1), n % 8, 8 + n % 10, to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
from one where n % 20 = 0 on conflict do nothing;
insert into network.metadata (id, resource_id, resource_type, last_action_date, last_action_type, field_name, previous_value, replacement_value, updated_by)
select pg_temp.id('metadata', n), id, 'service', to_char(current_date - n % 300, 'YYYY-MM-DD'), 'update', 'description', 'Samen.', 'Samen met de buurt.', 'de wegwijzer'
from one where n % 10 = 0 on conflict do nothing;
insert into network.attribute (id, link_id, taxonomy_term_id, link_type, link_entity)
select pg_temp.id(taxonomy || '/' || code || '-', n), link_id, pg_temp.own(taxonomy || '/' || code), taxonomy, entity
from (
  select n, id as link_id, 'service' as entity, 'theme' as taxonomy, theme as code from one
  union select n, id, 'service', 'theme', topic.theme from one join topic on place = floor(pg_temp.u(n, 'second theme') * 60)
  union select n, id, 'service', 'way-in', pg_temp.pick('{walk-in,walk-in,call-first,appointment,referral}', n, 'way') from one
  union select n, id, 'service', 'cost', case n % 4 when 0 then 'small-amount' when 1 then pg_temp.pick('{free,paid}', n, 'cost') else 'free' end from one
  union select n, id, 'service', 'audience', pg_temp.pick('{children,young,older,parents,family-and-friends,women,men,lgbti,newcomers,homeless,veterans,carers}', n, 'whom')
    from one where n % 9 < 4
  union select n, id, 'service', 'building-blocks', pg_temp.pick('{social-participation/drop-in,social-participation/buddy,information-advice/consultation-hour,growth-self-help/peer-group,family-support/carer-support}', n, 'block')
    from one where n % 5 < 2
  union select p, pg_temp.id('location', p), 'location', 'access', code
    from spot join unnest('{step-free,lift,wheelchair-toilet,hearing-loop,quiet-corner,assistance-dog,parking,public-transport}'::text[]) as code on pg_temp.u(p, code) < 0.35
    where o in (select o from one)
) as link on conflict do nothing`;
