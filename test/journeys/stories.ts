// SPDX-License-Identifier: EUPL-1.2
import type { House } from "./house.ts";

/** The coordinator told something to everyone, and the house took off what somebody else told. Says which is to be read. */
export async function addStories({ pool, centre }: House): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `with teller as (select person_id as id from people.role where role = 'coordinator' order by person_id limit 1)
     insert into selfhelp.story (centre_id, person_id, title, shown_name, words, language, told_as, ends_on, ends_at,
       hidden_at, hidden_why, created_at, changed_at)
     select $1, teller.id, told.title, told.name, told.words, 'nl', told.told_as, '2027-05-24', '2027-05-24T22:00Z',
       told.hidden, told.why, '2026-11-20T09:00Z', '2026-11-20T09:00Z'
     from teller, (values
       ('Brood om vier uur', 'Wilg', E'Ik bakte vroeger brood.\\n\\nDe oven\\nis warm.', 'poem', null::timestamptz, ''),
       ('Een ander verhaal', '', 'Iets met een naam erin.', 'spoken', '2026-11-21T09:00Z', 'Er staat een naam in.')
     ) as told (title, name, words, told_as, hidden, why)
     returning id, title`,
    [centre.id],
  );
  return rows[0]?.id ?? "";
}
