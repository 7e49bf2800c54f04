// SPDX-License-Identifier: EUPL-1.2
import type { House } from "./house.ts";

export type FoundDirectorySources = { directorySourceId: string; uploadId: string };

/** A source with something to say about what it brought and what was changed here, and a file that waits for a yes. */
export async function addDirectorySources({ pool, centre }: House): Promise<FoundDirectorySources> {
  const insert = async (statement: string, values: unknown[]) =>
    (await pool.query<{ id: string }>(statement, values)).rows[0]?.id ?? "";
  const outcome = { added: 2, changed: 1, same: 3, back: 0, gone: 1, kept: 2, failed: 1, isWhole: true };
  const directorySourceId = await insert(
    `insert into network.source (region_id, name, kind, url, created_at, succeeded_at, next_at, outcome, form_key)
     select region_id, 'Gemeente Waterdam', 'address', 'https://waterdam.example/api/hsds', now(), '2026-11-24T03:00Z',
       '2026-11-25T03:00Z', $2, gen_random_uuid() from network.centre where id = $1 returning id`,
    [centre.id, JSON.stringify(outcome)],
  );
  const remarks = [
    { field: "status", problem: "unknownChoice", severity: "warning", said: "misschien" },
    { field: "hip_factor", problem: "ownField", severity: "note" },
  ];
  await pool.query(
    `with entry as (insert into network.service (region_id, name) select region_id, 'Samen wandelen' from network.centre where id = $1 returning id),
     record as (insert into network.source_record (source_id, object, their_id, our_id, first_seen_at, seen_at, name, severity, remarks)
       select $2, 'service', '17', id, now(), now(), 'Samen wandelen', 'warning', $3 from entry)
     insert into network.correction (source_id, object, our_id, column_name, theirs, ours, made_at)
     select $2, 'service', id, 'name', 'Wandelen', 'Samen wandelen', now() from entry`,
    [centre.id, directorySourceId, JSON.stringify(remarks)],
  );
  // whatever day it is for the program: a file that waits goes after a day
  const uploadId = await insert(
    `insert into network.source_upload (region_id, name, content, created_at, form_key)
     select region_id, 'lijst.csv', convert_to($2, 'UTF8'), now() + interval '30 days', gen_random_uuid() from network.centre where id = $1 returning id`,
    [centre.id, "naam;organisatie;openingstijden;bijzonder\nKaarten;Rond;op afspraak;ja\nKoor;Rond;di 10-12 uur;nee\n"],
  );
  return { directorySourceId, uploadId };
}
