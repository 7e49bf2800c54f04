// SPDX-License-Identifier: EUPL-1.2
import { linkToken, type PersonalLink, shortCodesOf } from "#platform/links";
import type { Place, Token } from "./place.ts";
import { addGroup, addSignUp, day, type Group, insert, type SignUpFacts } from "./things.ts";

/** A sign-up of somebody who has no account, and the token of its link. */
export async function addOwnSignUp(
  at: Place,
  facts: SignUpFacts = {},
): Promise<{ group: Group; id: string; token: Token }> {
  const group = await addGroup(at, { joining: facts.series ? "series" : "sign-up" });
  const id = await addSignUp(at, group, facts);
  return { group, id, token: { link: { kind: "sign-up", id, version: 1 } } };
}

/** A date of their series that they said to miss. */
export async function addMissedDate(at: Place): Promise<Token> {
  const { group, id, token } = await addOwnSignUp(at, { series: true });
  await at.pool.query(
    "insert into programme.missed_date (sign_up_id, occurrence_id, centre_id, created_at) values ($1, $2, $3, now())",
    [id, group.occurrenceId, at.centre.id],
  );
  return token;
}

export async function addHeadcount(at: Place): Promise<Token> {
  const group = await addGroup(at, { joining: "tell-us" });
  const id = await insert(
    at,
    `insert into programme.headcount (centre_id, occurrence_id, people, form_key, created_at, changed_at)
     values ($1, $2, 3, gen_random_uuid(), now(), now()) returning id`,
    [at.centre.id, group.occurrenceId],
  );
  await at.pool.query("update programme.occurrence set places_taken = 3 where id = $1", [group.occurrenceId]);
  return { link: { kind: "headcount", id, version: 1 } };
}

/** Someone likes to be met at the door. */
export async function addArrival(at: Place): Promise<Token> {
  const group = await addGroup(at);
  const id = await insert(
    at,
    `insert into programme.arrival (centre_id, occurrence_id, day, name, arrives_at, form_key, created_at)
     values ($1, $2, $3, 'Vos', '14:00', gen_random_uuid(), now()) returning id`,
    [at.centre.id, group.occurrenceId, day],
  );
  return { link: { kind: "arrival", id, version: 1 } };
}

/** Someone who waits at the door. */
export async function addGreeter(at: Place): Promise<{ id: string; token: Token }> {
  const id = await insert(
    at,
    `insert into programme.greeter (centre_id, day, name, form_key, created_at)
     values ($1, $2, 'Joke', gen_random_uuid(), now()) returning id`,
    [at.centre.id, day],
  );
  return { id, token: { link: { kind: "greeter", id, version: 1 } } };
}

/** A calendar with a sign-up in it: its page and its feed have a token each. */
export async function addCalendar(at: Place, withdrawn = false): Promise<{ page: Token; feed: Token; signUp: string }> {
  const { id: signUp } = await addOwnSignUp(at);
  const id = await insert(
    at,
    `with calendar as (insert into programme.personal_calendar (centre_id, withdrawn_at, form_key, created_at)
       values ($1, case when $2 then now() end, gen_random_uuid(), now()) returning id, centre_id)
     insert into programme.personal_calendar_entry (calendar_id, sign_up_id, centre_id, link_version, created_at)
     select id, $3, centre_id, 1, now() from calendar returning calendar_id as id`,
    [at.centre.id, withdrawn, signUp],
  );
  const link = (version: number): Token => ({ link: { kind: "calendar", id, version } });
  return { page: link(2), feed: link(3), signUp };
}

/** The address of somebody's own page, as they would paste it. */
export async function addAddress(at: Place): Promise<string> {
  return `http://localhost/a/${linkToken(at.keys, await addLink(at))}`;
}

/** What stands on the slip of somebody without e-mail. */
export async function addCode(at: Place): Promise<string> {
  const link = await addLink(at);
  const [first] = shortCodesOf(at.keys, link);
  if (!first) throw new Error("There is no code for this link.");
  await at.pool.query(
    "insert into programme.short_code (code_hash, centre_id, sign_up_id, created_at) values ($1, $2, $3, now())",
    [first.hash, at.centre.id, link.id],
  );
  return first.code;
}

async function addLink(at: Place): Promise<PersonalLink> {
  return { kind: "sign-up", id: (await addOwnSignUp(at)).id, version: 1 };
}
