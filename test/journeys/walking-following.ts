// SPDX-License-Identifier: EUPL-1.2
import type { House } from "./house.ts";
import type { Followed } from "./pages.ts";

/** On the path of somebody of `addPaths`: a talk to go to, something agreed, one look-back that was and one that is planned. */
export async function addFollowing(
  { pool }: House,
  { walkedPath }: { walkedPath: string },
): Promise<{ followed: Followed }> {
  const path = walkedPath.slice(walkedPath.lastIndexOf("/") + 1);
  const { rows } = await pool.query<Followed>(
    `with contact as (insert into support.contact (path_id, kind, whom, on_day, at_time, made_by, form_key, created_at)
       values ($1, 'going along', 'landlord', '2026-11-26', '14:00', 'holder', gen_random_uuid(), '2026-11-12T10:00Z') returning id),
     commitment as (insert into support.commitment (path_id, domain, who, due_on, made_by, form_key, created_at)
       values ($1, 'going-along', 'together', '2026-11-26', 'holder', gen_random_uuid(), '2026-11-12T10:00Z') returning id),
     held as (insert into support.look_back (path_id, planned_on, planned_by, held_on, grade, question, form_key, created_at)
       values ($1, '2026-11-20', 'holder', '2026-11-20', 7, 'changed', gen_random_uuid(), '2026-11-12T10:00Z') returning id),
     planned as (insert into support.look_back (path_id, planned_on, planned_by, form_key, created_at)
       values ($1, '2026-12-03', 'peer', gen_random_uuid(), '2026-11-12T10:00Z') returning id),
     written as (insert into support.written (path_id, contact_id, commitment_id, look_back_id, part, words, written_as, writer_name, written_on)
       select $1, contact.id, null::uuid, null::uuid, 'say', 'Ik wil een deur die dicht kan.', 'self', 'Iep', date '2026-11-12' from contact
       union all select $1, null, commitment.id, null, 'commitment', 'Samen bellen met de woningbouw', 'self', 'Iep', '2026-11-12' from commitment
       union all select $1, null, null, held.id, 'now', 'Ik slaap beter.', 'together', 'Samir', '2026-11-20' from held
       union all select $1, null, null, null, 'person.howTheyCameIn', 'Via de inloop.', 'self', 'Iep', '2026-11-20'
       union all select $1, null, null, null, 'peer.howTheyCameIn', 'Aan de keukentafel.', 'peer', 'Samir', '2026-11-20')
     select contact.id as contact, commitment.id as commitment, held.id as "lookBack", planned.id as planned
     from contact, commitment, held, planned`,
    [path],
  );
  return { followed: rows[0] ?? { contact: "", commitment: "", lookBack: "", planned: "" } };
}
