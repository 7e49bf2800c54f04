// SPDX-License-Identifier: EUPL-1.2
import type { House } from "./house.ts";

const columns = `centre_id, person_id, guest_id, guest_link_version, what, about_id, for_organization_id, title, purpose, for_shown,
  words, words_version, language, asked_at, answer_until, given_at, given_how, given_by, heard_by, heard_by_name, starts_at, ends_at, name, phone`;
const shown = `'Bericht als Tekenen er weer is', 'Laten weten dat er een nieuwe datum is.', 'Het team van De Proeftuin',
  'Ja, laat me weten als er een nieuwe datum is van Tekenen.', 1, 'nl', '2026-11-24T10:00Z'`;
const halfYear = "'2026-11-24T10:00Z', '2027-05-23T22:00Z'";

/** What a guest said yes to at the desk, and is to be called for; what the coordinator is asked, and said yes to. */
export async function addConsents(
  house: House,
  activityId: string,
): Promise<{ consentId: string; ownConsentId: string }> {
  const { pool, centre } = house;
  const { rows } = await pool.query<{ consentId: string; ownConsentId: string }>(
    `with who as (select person.id as noor, sign_up.id as vlinder from people.person, programme.sign_up
       where person.name = 'Noor' and sign_up.name = 'Vlinder'),
     heard as (insert into people.consent (${columns}) select $1, null, vlinder, 1, 'programme.hear-again', $2::uuid, $3::uuid, ${shown},
       null, '2026-11-24T10:00Z', 'at-the-desk', 'self', noor, 'Noor', ${halfYear}, 'Vlinder', '06 00 00 00 01' from who returning id),
     own as (insert into people.consent (${columns}) select $1, noor, null, null, 'programme.hear-again', $2, $3, ${shown},
       null, '2026-11-24T10:00Z', 'on-screen', 'self', null, null, ${halfYear}, null, null from who returning id),
     asked as (insert into people.consent (${columns}) select $1, noor, null, null, 'photo', null, $3, ${shown},
       '2026-12-24T10:00Z', null, null, null, null, null, null, null, null, null from who),
     wish as (insert into programme.wish_to_hear (consent_id, activity_id, centre_id, known_until, call_from)
       select id, $2, $1, '2026-11-24T10:00Z', '2026-11-24T10:00Z' from heard)
     select heard.id as "consentId", own.id as "ownConsentId" from heard, own`,
    [centre.id, activityId, centre.organizationId],
  );
  const [added] = rows;
  if (!added) throw new Error("Nobody said yes to anything");
  return added;
}
