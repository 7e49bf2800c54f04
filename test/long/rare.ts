// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";

const agenda = [
  ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Een//Agenda//NL", "BEGIN:VEVENT", "UID:een@agenda.example"],
  ...["DTSTART;TZID=Europe/Amsterdam:20261208T140000", "DTEND;TZID=Europe/Amsterdam:20261208T150000"],
  ...["SUMMARY:Samen zingen", "END:VEVENT", "END:VCALENDAR", ""],
].join("\r\n");

const source = "centre_id, organization_id, name, url, every_hours, created_at, next_at, form_key";
const sourceOf = (name: string) =>
  `centre.id, organization_id, '${name}', 'http://127.0.0.1:9/${name}.ics', 6, now(), '2099-01-01', gen_random_uuid()`;

/** What only comes about in time, or on a telephone that holds a key. */
const rows = [
  `update programme.sign_up set status = 'offered', offered_until = '2099-01-01' where name = 'Zon'`,
  `insert into site.page select id, 'tuin', 'nl', 'De tuin', '', now() from network.centre`,
  `insert into programme.incoming_file (centre_id, person_id, file_name, content, created_at, form_key)
   select centre.id, people.id, 'agenda.ics', convert_to('${agenda}', 'UTF8'), now(), gen_random_uuid()
   from network.centre, identity."user" as people where email = 'noor@lichthuis.example'`,
  `insert into programme.source (${source}, waiting_content) select ${sourceOf("een")}, convert_to('${agenda}', 'UTF8') from network.centre`,
  `insert into programme.source (${source}, accepted_at) select ${sourceOf("twee")}, now() from network.centre`,
  `insert into programme.source (${source}, accepted_at, paused_at) select ${sourceOf("drie")}, now(), now() from network.centre`,
  `insert into programme.synonym (centre_id, words, replaces, form_key, created_at)
   select id, '{bakken,taart}'::text[], null::text, gen_random_uuid(), now() from network.centre
   union all select id, '{}', 'wandelen', gen_random_uuid(), now() from network.centre`,
  `insert into identity.passkey (name, public_key, user_id, credential_id, counter, device_type, backed_up, created_at)
   select 'Telefoon', 'x', id, 'een', 0, 'singleDevice', false, now() from identity."user" where email = 'noor@lichthuis.example'`,
  `update programme.activity set confirmation_asked_at = '2026-11-01', unconfirmed_at = '2026-11-20'
   where id in (select id from programme.activity where published_at is not null and ended_at is null order by slug limit 2)
     or id in (select activity_id from programme.proposal)`,
  `insert into site.news (centre_id, slug, published_at, removed_at, created_at, changed_at, form_key)
   select centre.id, news.slug, published_at, removed_at, now(), now(), gen_random_uuid() from network.centre,
     (values ('een', '2026-11-20'::timestamptz, null::timestamptz), ('twee', null, null), ('drie', null, '2026-11-24T09:00')) as news (slug, published_at, removed_at)`,
  `insert into site.news_text (news_id, centre_id, language, title) select id, centre_id, 'nl', slug from site.news`,
];

const pages = `
  select '/team/programma/' || id as path from programme.activity where published_at is null or ended_at is not null
  union all select '/team/programma/' || activity_id || '/datums' from programme.occurrence where cancelled_at is not null
  union all select '/team/programma/' || activity_id || '/datums/' || to_char(starts_local, 'YYYY-MM-DD') from programme.occurrence where cancelled_at is not null
  union all select '/team/programma/' || series_id || '/kennismaken' from programme.sign_up where status = 'acquainting'
  union all (select '/team/programma/' || activity_id || '/datums/' || to_char(starts_local, 'YYYY-MM-DD') from programme.occurrence
    where starts_local < '2026-11-24T10:30' and cancelled_at is null order by starts_local desc limit 2)
  union all select '/team/aan-de-balie/briefje/' || id from programme.sign_up where name in ('Zon', 'Maan')
  union all select '/team/binnenhalen/' || id from programme.incoming_file
  union all select '/beheer/bronnen/' || id || page from programme.source, unnest('{"",/wijziging,/verwijdering}'::text[]) as page
  union all select '/team/bevestigen/' || id from programme.activity where unconfirmed_at is not null
  union all select '/beheer/nieuws/' || id from site.news where removed_at is null
  union all select '/beheer/nieuws?weg=' || id from site.news where removed_at is not null
  union all (select '/team/ruimtes/' || id || '/verwijdering' from spaces.room order by name limit 2)`;

/** Gives the pages of the team on which all that is rare can be seen and changed. */
export async function addWhatIsRare(pool: pg.Pool): Promise<string[]> {
  for (const row of rows) await pool.query(row);
  const found = await pool.query<{ path: string }>(pages);
  return [
    ...found.rows.map(({ path }) => path),
    ...["/team/paginas/tuin", "/team/paginas/tuin/verwijdering", "/team/binnenhalen/voorbeeld.csv"],
    ...["/team/bevestigen", "/mijn-plek/beveiliging", "/beheer/bronnen", "/beheer/zoekwoorden"],
  ];
}
