// SPDX-License-Identifier: EUPL-1.2
import { agenda } from "./forms.ts";
import type { Place } from "./place.ts";
import { addDoor, addGroup, addOffer, addSignUp, insert } from "./things.ts";

/** Someone of the group that a facilitator leads, who left only a telephone number, is to hear something. */
export async function addCall(at: Place): Promise<string> {
  const group = await addGroup(at);
  const signUp = await addSignUp(at, group, { phone: "06 00 00 00 01" });
  return await insert(
    at,
    `insert into programme.call (centre_id, sign_up_id, occurrence_id, about, created_at)
     values ($1, $2, $3, 'moved', now()) returning id`,
    [at.centre.id, signUp, group.occurrenceId],
  );
}

/** The calendar of this person's own groups, if they have one then. */
export async function setOwnCalendar(at: Place, personId: string, state: "none" | "open" | "withdrawn"): Promise<void> {
  await at.pool.query("delete from programme.personal_calendar where person_id = $1", [personId]);
  if (state === "none") return;
  await at.pool.query(
    `insert into programme.personal_calendar (centre_id, person_id, withdrawn_at, form_key, created_at)
     values ($1, $2, case when $3 then now() end, gen_random_uuid(), now())`,
    [at.centre.id, personId, state === "withdrawn"],
  );
}

/** A calendar that this person sent in. */
export async function addFile(at: Place, personId: string): Promise<string> {
  return await insert(
    at,
    `insert into programme.incoming_file (centre_id, person_id, file_name, content, created_at, form_key)
     values ($1, $2, 'agenda.ics', convert_to($3, 'UTF8'), now(), gen_random_uuid()) returning id`,
    [at.centre.id, personId, agenda],
  );
}

/** An agenda with an address: one that waits for its first yes, that comes in, or that rests. */
export async function addSource(at: Place, state: "waiting" | "accepted" | "paused"): Promise<string> {
  return await insert(
    at,
    `insert into programme.source (centre_id, organization_id, name, url, every_hours, created_at, next_at, form_key,
       waiting_content, accepted_at, paused_at)
     values ($1, $2, 'De Buren', $3, 6, now(), '2099-01-01', gen_random_uuid(), case when $4 = 'waiting' then convert_to($5, 'UTF8') end,
       case when $4 <> 'waiting' then now() end, case when $4 = 'paused' then now() end) returning id`,
    [at.centre.id, at.centre.organizationId, at.agendaUrl(), state, agenda],
  );
}

export function sourceFields(at: Place) {
  return { url: at.agendaUrl(), organizationId: at.centre.organizationId, everyHours: "6" };
}

/** A partner asks to end something it offers. */
export async function addProposal(at: Place): Promise<string> {
  const { id: doorId, organizationId } = await addDoor(at);
  const offer = await addOffer(at, organizationId);
  return await insert(
    at,
    `insert into programme.proposal (centre_id, door_id, activity_id, about, content, title, form_key, created_at)
     values ($1, $2, $3, 'end', '{"facts":{},"schedule":null}', 'Samen koken', gen_random_uuid(), now()) returning id`,
    [at.centre.id, doorId, offer.id],
  );
}

export async function addSynonym(at: Place): Promise<string> {
  return await insert(
    at,
    `insert into network.synonym (centre_id, words, form_key, created_at) values ($1, '{bakken,taart}', gen_random_uuid(), now())
     returning id`,
    [at.centre.id],
  );
}

/** One of the groups of words that every centre has from us, on or off. */
export async function switchWords({ pool, centre }: Place, state: "on" | "off"): Promise<string> {
  await pool.query("delete from network.synonym where centre_id = $1 and replaces = 'wandelen'", [centre.id]);
  if (state === "off") {
    await pool.query(
      `insert into network.synonym (centre_id, words, replaces, form_key, created_at)
       values ($1, '{}', 'wandelen', gen_random_uuid(), now())`,
      [centre.id],
    );
  }
  return "wandelen";
}
