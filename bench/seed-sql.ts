// SPDX-License-Identifier: EUPL-1.2

/** A centre that is open every day, with rooms. */
export const centreSql = `
with organization as (
  insert into network.organization (name, email) values ('De Werkplaats', 'hallo@werkplaats.example') returning id),
place as (
  insert into network.location (organization_id, name, transportation)
  select id, 'De Werkplaats', 'Bus 3 stopt voor de deur.' from organization returning id, organization_id),
address as (
  insert into network.address (location_id, address_1, postal_code, city)
  select id, 'Kade 12', '1500 AA', 'Waterdam' from place),
phone as (
  insert into network.phone (organization_id, number) select id, '075 000 00 00' from organization),
centre as (
  insert into network.centre (organization_id, location_id, slug, intro, door_note)
  select organization_id, id, 'werkplaats', 'Een huiskamer voor iedereen. Je hoeft niets uit te leggen.', 'Bel aan. Wij doen open.'
  from place returning id),
hours as (
  insert into network.opening_hours (centre_id, weekday, opens_at, closes_at)
  select id, weekday, '09:00', '21:30' from centre, generate_series(1, 7) as weekday)
insert into spaces.room (centre_id, name, way_there, seats, access)
select id, name, 'Met de lift naar de vierde verdieping.', 20, '{step-free,wheelchair-toilet}'
from centre, unnest('{Huiskamer,Keuken,Atelier,Balkonkamer,Stille kamer,Zolder}'::text[]) as name`;

/** $1: a sentence that stands in the description of each. */
export const activitiesSql = `
insert into programme.activity (centre_id, offered_by, slug, title, summary, description, expect, kind, room_id,
  audience, audience_reason, languages, access, energy, hosts, joining, capacity, capacity_reason,
  published_at, created_at, changed_at)
select centre.id, centre.organization_id,
  format('%s-%s-%s', lower(replace((array['Samen koken', 'Wandelen', 'Schilderen', 'Open inloop', 'Herstelgroep', 'Muziek maken', 'Schrijven', 'Bewegen'])[1 + n % 8], ' ', '-')),
    lower((array['ochtend', 'middag', 'buurt', 'rustig'])[1 + n / 8 % 4]), n),
  format('%s, %s %s', (array['Samen koken', 'Wandelen', 'Schilderen', 'Open inloop', 'Herstelgroep', 'Muziek maken', 'Schrijven', 'Bewegen'])[1 + n % 8],
    (array['in de ochtend', 'in de middag', 'met de buurt', 'in een rustig tempo'])[1 + n / 8 % 4], n),
  format('Kom zoals je bent & doe mee op jouw tempo. Wie wil, blijft daarna nog even koffie drinken. Groep %s.', n),
  'Je kunt binnenlopen en eerst even kijken. Niemand vraagt waarom je komt. ' || $1,
  array['Je wordt bij de deur begroet.', 'Je kiest zelf wat je doet.', 'Je mag altijd eerder weg.'],
  (array['meal', 'sport', 'creative', 'drop-in', 'recovery-group', 'creative', 'workshop', 'sport'])[1 + n % 8],
  room.id,
  case when n % 11 = 0 then 'jongvolwassenen' end,
  case when n % 11 = 0 then 'Onder leeftijdgenoten praat het makkelijker.' end,
  case when n % 3 = 0 then '{nl-easy,en}'::text[] else '{nl-easy}' end,
  case when n % 2 = 0 then '{step-free,wheelchair-toilet}'::text[] else '{step-free,quiet-corner}' end,
  case when n % 2 = 0 then '{come-later,just-watch}'::text[] else '{breaks,small-group}' end,
  '{Noor,Sem}',
  case when n % 5 < 2 then 'sign-up' else 'walk-in' end,
  case when n % 5 < 2 then 10 end,
  case when n % 5 < 2 then 'Er staan tien stoelen om de tafel.' else '' end,
  now(), now(), now()
from network.centre as centre, generate_series(1, 500) as n
join (select id, row_number() over (order by name) - 1 as place from spaces.room) as room on room.place = n % 6`;

/**
 * 26 dates each. The first 70 activities have one in the week that is shown (tomorrow and after, so that none begins
 * while it is measured) and then one a week; the others begin a week later and have two in their last week.
 */
export const datesSql = `
insert into programme.occurrence (centre_id, activity_id, original_local, zone, starts_local, ends_local, starts_at, ends_at, capacity, changed_at)
select centre_id, id, starts, 'Europe/Amsterdam', starts, starts + interval '90 minutes',
  starts at time zone 'Europe/Amsterdam', (starts + interval '90 minutes') at time zone 'Europe/Amsterdam', capacity, now()
from (
  select activity.*,
    case when n <= 70 then today + week * 7 + 1 + n % 6 else today + least(week + 1, 25) * 7 + n % 5 + week / 25 end
      + time '09:30' + n % 22 * interval '30 minutes' as starts
  from (select *, row_number() over (order by slug)::int as n from programme.activity) as activity,
    generate_series(0, 25) as week,
    (select (now() at time zone 'Europe/Amsterdam')::date as today) as day) as date`;

/** People for the dates with sign-up in the shown week; the first three of those are full, with three people waiting. */
export const signUpsSql = `
with shown as (
  select occurrence.*, row_number() over (order by starts_local, occurrence.id) as n
  from programme.occurrence
  where capacity is not null and starts_at < now() + interval '7 days'),
people as (
  insert into programme.sign_up (centre_id, occurrence_id, name, status, form_key, created_at)
  select centre_id, id, 'Naam ' || person, case when person <= 10 then 'confirmed' else 'waiting' end, gen_random_uuid(), now()
  from shown, generate_series(1, 13) as person
  where person <= case when n <= 3 then 13 else n % 10 end
  order by n, person
  returning occurrence_id, status)
update programme.occurrence set places_taken = taken, waiting = waits
from (select occurrence_id, count(*) filter (where status = 'confirmed') as taken,
    count(*) filter (where status = 'waiting') as waits
  from people group by occurrence_id) as counted
where occurrence.id = occurrence_id`;
