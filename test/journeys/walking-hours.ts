// SPDX-License-Identifier: EUPL-1.2
import { addOccurrence } from "../support/rows.ts";
import { addDate } from "./dates.ts";
import type { House } from "./house.ts";

export type FoundHours = { walkInHour: string; walkInDate: string };

/** A walk-in hour that was over early this morning and comes again next week, somebody on the board, and talks of last year. */
export async function addHours(house: House): Promise<FoundHours> {
  const { pool, centre } = house;
  const facts = { slug: "spreekuur", title: "Spreekuur in De Brug", kind: "consultation-hour" };
  const { activityId } = await addDate(house, facts, { startsLocal: "2026-12-01T10:00" });
  const walkInDate = await addOccurrence(pool, { id: activityId }, { startsLocal: "2026-11-24T07:00", hours: 1 });
  await pool.query("update programme.activity set hosts = '{Samir,Noor}' where id = $1", [activityId]);
  await pool.query(
    `insert into support.hour_facts (activity_id, centre_id, come_for, neighbourhood, before, after, changed_at)
     values ($1, $2, E'Een brief die je niet snapt\\nZomaar praten', 'Overwater', 'Bel 075 000 00 00.', 'Loop binnen bij de inloop.', now())`,
    [activityId, centre.id],
  );
  await pool.query(
    `insert into support.board_name (centre_id, name, since, until, form_key)
     values ($1, 'Roos', '2026-11-24T08:30Z', '2026-12-24T00:00Z', gen_random_uuid()),
       ($1, '', '2026-11-24T08:40Z', '2026-12-24T00:00Z', gen_random_uuid())`,
    [centre.id],
  );
  await pool.query(
    `insert into support.talk_tally (centre_id, day, way, neighbourhood, theme, number, form_key)
     select $1, '2025-05-10', 'outreach', neighbourhood, theme, number, gen_random_uuid()
     from (values ('Overwater', 'home', 21), ('Overwater', 'help', 14), ('Waterdam', 'home', 17), ('Waterdam', 'help', 12),
       ('Waterdam', 'meaning', 6), ('Overwater', 'meaning', 3), ('Waterdam', 'social', 2), ('Overwater', 'social', 5))
       as told (neighbourhood, theme, number)`,
    [centre.id],
  );
  return { walkInHour: activityId, walkInDate };
}
