// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from "node:crypto";
import type pg from "pg";
import type { CentreRow } from "./rows.ts";

/** Whom the rows are about, what they hang on, and the words that stand wherever somebody types something. */
export type About = {
  centre: CentreRow;
  personId: string;
  activityId: string;
  occurrenceId: string;
  signUpId: string;
  /** An entry of the directory. */
  serviceId: string;
  words: string;
  email: string;
};
/** By the names of its columns. */
export type Row = Record<string, unknown>;

const now = "now"; // as PostgreSQL reads it
const aDay = "2026-11-24";
/** In which all houses stand, as long as nobody says otherwise. */
const firstRegion = "5a9cbb0e-5f0a-4b51-9a6e-0d6a6f0c7c11";

/** Of whoever asked for somebody to walk along, and of getting acquainted. */
export const supportRequestId = "7d0c2a54-3f5e-4c1b-9a52-0c8f1d6e4b10";
const supportLookBackId = "7d0c2a54-3f5e-4c1b-9a52-0c8f1d6e4b15";
export const supportMatchId = "7d0c2a54-3f5e-4c1b-9a52-0c8f1d6e4b11";
const sealedEntryId = "7d0c2a54-3f5e-4c1b-9a52-0c8f1d6e4b20";
export const sealedShareId = "7d0c2a54-3f5e-4c1b-9a52-0c8f1d6e4b21";
export const supportRoundTableId = "7d0c2a54-3f5e-4c1b-9a52-0c8f1d6e4b12";

/**
 * Of each table with something of a person in it a row, besides those of who somebody is and how they sign in; what
 * hangs on another row comes after it, and is told on which.
 */
const personRows = {
  "platform.message": ({ centre, email, words }) => ({
    ...{ centre_id: centre.id, kind: "x", address: email, subject: words, body: words, holds_link: true },
    ...{ once_key: words, created_at: now, kept_until: now },
  }),
  "platform.unreachable_address": ({ email }) => ({
    ...{ mark: createHash("sha256").update(email).digest(), since: now, problem: "550 5.1.1" },
  }),
  "people.operator": ({ personId }) => ({ person_id: personId, since: now }),
  "people.role_request": ({ centre, personId, words }) => ({
    ...{ person_id: personId, organization_id: centre.organizationId, centre_id: centre.id, role: "host" },
    ...{ asked_by: "person", name: words, words, created_at: now },
  }),
  "people.given_task": ({ centre, personId, words }) => ({
    ...{ centre_id: centre.id, person_id: personId, name: words, task: "publish" },
    ...{ starts_at: now, form_key: randomUUID(), created_at: now },
  }),
  "people.first_of_pair": ({ centre, personId }) => ({
    ...{ task: "publish", subject_id: randomUUID(), centre_id: centre.id, person_id: personId, at: now },
  }),
  "people.place_request": ({ personId, words, email }) => ({
    ...{ form_key: randomUUID(), name: words, email, person_id: personId, created_at: now },
  }),
  "people.notification_choice": ({ personId }) => ({
    ...{ person_id: personId, kind: "reminder", way: "none", changed_at: now },
  }),
  "programme.sign_up": ({ centre, personId, occurrenceId, signUpId, words }) => ({
    ...{ id: signUpId, centre_id: centre.id, occurrence_id: occurrenceId, person_id: personId, name: words },
    ...{ status: "confirmed", form_key: randomUUID(), created_at: now },
  }),
  "programme.missed_date": ({ centre, signUpId, occurrenceId }) => ({
    ...{ sign_up_id: signUpId, occurrence_id: occurrenceId, centre_id: centre.id, created_at: now },
  }),
  "programme.call": ({ centre, signUpId, occurrenceId }) => ({
    ...{ centre_id: centre.id, sign_up_id: signUpId, occurrence_id: occurrenceId, about: "moved", created_at: now },
  }),
  "programme.lead": ({ centre, personId, activityId }) => ({
    ...{ activity_id: activityId, person_id: personId, centre_id: centre.id, created_at: now },
  }),
  "programme.arrival": ({ centre, occurrenceId, signUpId, words }) => ({
    ...{ centre_id: centre.id, occurrence_id: occurrenceId, day: aDay, name: words, arrives_at: "13:50" },
    ...{ sign_up_id: signUpId, form_key: randomUUID(), created_at: now },
  }),
  "programme.greeter": ({ centre, words }) => ({
    ...{ centre_id: centre.id, day: aDay, name: words, form_key: randomUUID(), created_at: now },
  }),
  "programme.short_code": ({ centre, signUpId }) => ({
    ...{ code_hash: "x", centre_id: centre.id, sign_up_id: signUpId, created_at: now },
  }),
  "programme.personal_calendar": ({ centre, personId }) => ({
    ...{ centre_id: centre.id, person_id: personId, form_key: randomUUID(), created_at: now },
  }),
  "programme.personal_calendar_entry": ({ centre, signUpId }) => ({
    ...{ sign_up_id: signUpId, centre_id: centre.id, link_version: 1, created_at: now },
  }),
  "people.consent": ({ centre, personId, signUpId, words }) => ({
    ...{ centre_id: centre.id, guest_id: signUpId, guest_link_version: 1, for_organization_id: centre.organizationId },
    ...{ what: "x", title: "t", purpose: "p", for_shown: "f", words: "Ja", words_version: 1, language: "nl" },
    ...{ asked_at: now, given_at: now, given_how: "by-phone", given_by: "self" },
    ...{ heard_by: personId, heard_by_name: words, starts_at: now, ends_at: "tomorrow" },
  }),
  "programme.wish_to_hear": ({ centre, activityId }) => ({
    ...{ activity_id: activityId, centre_id: centre.id, known_until: now },
  }),
  "people.reading": ({ centre, personId, signUpId, words }) => ({
    ...{ at: now, reader_id: personId, reader_name: words, reader_role: "host", centre_id: centre.id },
    ...{ what: "programme.sign-up", about_id: signUpId },
  }),
  "people.reading_end": ({ personId }) => ({ about_id: randomUUID(), ended_at: now, person_id: personId }),
  "programme.incoming_file": ({ centre, personId, words }) => ({
    ...{ centre_id: centre.id, person_id: personId, file_name: `${words}.ics`, content: Buffer.from(words) },
    ...{ created_at: now, form_key: randomUUID() },
  }),
  "programme.confirmation_call": ({ centre, personId, activityId, words }) => ({
    ...{ activity_id: activityId, centre_id: centre.id, person_id: personId, name: words, taken_at: now },
  }),
  "programme.proposal": ({ centre, words }) => ({
    ...{ centre_id: centre.id, about: "new", content: "{}", title: "Koken", sender_name: words },
    ...{ form_key: randomUUID(), created_at: now },
  }),
  "network.keeper": ({ centre, words, email }) => ({
    ...{ region_id: firstRegion, organization_id: centre.organizationId, name: words, email },
    ...{ form_key: randomUUID(), invited_at: now },
  }),
  "network.remark": ({ centre, serviceId, words, email }) => ({
    ...{ region_id: firstRegion, centre_id: centre.id, service_id: serviceId, about: "hours", words, email },
    ...{ form_key: randomUUID(), created_at: now },
  }),
  "region.saying": ({ centre }) => ({
    ...{ region_id: firstRegion, place: "GM0479", activity: "drop-in", kind: "remark", words: "Wie weet meer?" },
    ...{ origin: "keeper", organization_id: centre.organizationId, said_on: aDay },
    ...{ form_key: randomUUID(), created_at: now },
  }),
  "region.asking_story": ({ centre, words }) => ({
    ...{ centre_id: centre.id, round_id: randomUUID(), initiative_id: centre.id, words, may_show: true },
  }),
  "house.concern": ({ centre, personId }) => ({
    ...{ centre_id: centre.id, what: "Het ging mis", wish: "talk", reader: "person", reader_id: personId },
    ...{ form_key: randomUUID(), created_at: now, changed_at: now },
  }),
  "house.concern_step": ({ centre, personId, words }) => ({
    ...{ centre_id: centre.id, at: now, side: "reader", kind: "words", by_id: personId, by_name: words },
    ...{ body: "Kom praten", form_key: randomUUID() },
  }),
  "house.temporary_no": ({ centre, personId, words }) => ({
    ...{ centre_id: centre.id, code_word: "Fiets", agreed: "Bellen mag", begins_on: aDay, ends_on: "2026-12-01" },
    ...{ objection_to: "Ans", proposed_by: personId, proposed_by_name: words },
    ...{ form_key: randomUUID(), created_at: now },
  }),
  "support.board_name": ({ centre, occurrenceId, words }) => ({
    ...{ centre_id: centre.id, occurrence_id: occurrenceId, name: words },
    ...{ since: now, until: "tomorrow", form_key: randomUUID() },
  }),
  "support.request": ({ centre, personId, words, email }) => ({
    ...{ id: supportRequestId, centre_id: centre.id, person_id: personId, side: "self", words, kinds: ["buddy"] },
    ...{ name: words, email, phone: "06 00 00 00 03", reach_words: words, not_when: words, languages: ["tr"] },
    ...{ themes: ["home"], neighbourhood: words, days: ["mon"], gender: "woman", age_band: "under-30" },
    ...{ wish_words: words, written_by: "Joke", form_key: randomUUID(), created_at: now },
  }),
  "support.match": ({ centre, personId, words }) => ({
    ...{ id: supportMatchId, request_id: supportRequestId, centre_id: centre.id, person_id: personId },
    ...{ peer_name: "Samir", chosen_by: "asker", asked_at: now, peer_agreed_at: now, meeting: words },
    ...{ form_key: randomUUID() },
  }),
  "support.match_word": ({ words }) => ({ match_id: supportMatchId, words, at: now }),
  "support.together": ({ centre }) => ({
    ...{ centre_id: centre.id, first_id: supportRequestId, form_key: randomUUID(), created_at: now },
  }),
  "support.path": ({ centre, personId }) => ({
    ...{ id: supportRequestId, centre_id: centre.id, person_id: personId, side: "self", peer_name: "Samir" },
    ...{ began_on: aDay },
  }),
  "support.path_peer": () => ({ path_id: supportRequestId, peer_name: "Samir", from_on: aDay }),
  "support.path_words": ({ words }) => ({
    ...{ path_id: supportRequestId, domain: "plans", question: "wish", words, written_as: "self" },
    ...{ writer_name: words, at: now, form_key: randomUUID() },
  }),
  "support.path_hidden": () => ({ path_id: supportRequestId, part: "travel", at: now }),
  "support.contact": () => ({
    ...{ path_id: supportRequestId, kind: "going along", whom: "landlord", on_day: aDay, outcome: "met" },
    ...{ at_time: "14:00", minutes: 30, made_by: "holder", form_key: randomUUID(), created_at: now },
  }),
  "support.commitment": () => ({
    ...{ path_id: supportRequestId, domain: "plans", who: "together", due_on: aDay, made_by: "holder" },
    ...{ form_key: randomUUID(), created_at: now },
  }),
  "support.look_back": () => ({
    ...{ id: supportLookBackId, path_id: supportRequestId, planned_on: aDay, planned_by: "holder", held_on: aDay },
    ...{ grade: 7, question: "changed", form_key: randomUUID(), created_at: now },
  }),
  "support.grade_yes": () => ({
    ...{ look_back_id: supportLookBackId, path_id: supportRequestId, grade: 7, at: now },
  }),
  "support.written": ({ words }) => ({
    ...{ id: 1_000_001, path_id: supportRequestId, part: "person.howTheyCameIn", words, written_as: "self" },
    ...{ writer_name: words, written_on: aDay },
  }),
  "support.may_be_used": () => ({
    ...{ written_id: 1_000_001, path_id: supportRequestId, side: "holder", at: now },
  }),
  "support.peer_profile": ({ centre, personId, words }) => ({
    ...{ person_id: personId, centre_id: centre.id, name: words, about: words, kinds: ["buddy"], changed_at: now },
    ...{ languages: ["nl"], themes: ["home"], neighbourhoods: [words], days: ["thu"], gender: "other" },
    ...{ age_band: "over-55" },
  }),
  "support.peer_room": ({ centre, personId, words }) => ({
    ...{ person_id: personId, centre_id: centre.id, room: 3, rather_not: ["relationship"], rather_not_words: words },
  }),
  "support.share": ({ centre, words }) => ({
    ...{ path_id: supportRequestId, centre_id: centre.id, parts: ["leisure"], reader_kind: "person" },
    ...{ reader_name: words, relation: words, shown_name: words, form_key: randomUUID(), created_at: now },
  }),
  "support.reflection": ({ centre, personId, words }) => ({
    ...{ person_id: personId, centre_id: centre.id, touched: words, mine: words, next: words },
    ...{ form_key: randomUUID(), written_at: now },
  }),
  "support.handing_over": ({ centre, personId, words }) => ({
    ...{ path_id: supportRequestId, centre_id: centre.id, from_id: personId, from_name: words, to_name: "Noor" },
    ...{ asked_by_id: personId, asked_by_name: words, words, asked_at: now, form_key: randomUUID() },
  }),
  "support.round_table": ({ centre, personId, words }) => ({
    ...{ id: supportRoundTableId, centre_id: centre.id, about: "De brief", on_day: aDay, made_by: personId },
    ...{ made_by_name: words, form_key: randomUUID() },
  }),
  "support.round_table_commitment": () => ({
    ...{ round_table_id: supportRoundTableId, what: "belt", who: "Fatma", form_key: randomUUID(), made_at: now },
  }),
  "support.difference_line": ({ centre, personId, words }) => ({
    ...{ centre_id: centre.id, person_id: personId, after: "meeting", words, written_on: aDay },
    ...{ form_key: randomUUID() },
  }),
  "selfhelp.share": ({ personId, words }) => ({
    ...{ id: sealedShareId, person_id: personId, sealed: Buffer.from(words), ends_on: aDay, ends_at: "tomorrow" },
    ...{ may_write: true, created_at: now, changed_at: now },
  }),
  "selfhelp.share_reply": ({ words }) => ({
    ...{ share_id: sealedShareId, sealed: Buffer.from(words), digest: createHash("sha256").digest(), written_at: now },
  }),
  "selfhelp.story": ({ centre, personId, words }) => ({
    ...{ centre_id: centre.id, person_id: personId, title: words, shown_name: words, words, language: "nl" },
    ...{ told_as: "written", ends_on: aDay, ends_at: "tomorrow", created_at: now, changed_at: now },
  }),
  "selfhelp.keyring": ({ personId, words }) => ({ person_id: personId, version: 1, body: Buffer.from(words) }),
  "selfhelp.entry": ({ personId, words }) => ({
    ...{ person_id: personId, id: sealedEntryId, version: 2, seq: 1, size: words.length, body: Buffer.from(words) },
  }),
  "selfhelp.entry_version": ({ personId, words }) => ({
    ...{ person_id: personId, id: sealedEntryId, version: 1, body: Buffer.from(words) },
  }),
  "region.release_word": ({ centre }) => ({
    ...{ centre_id: centre.id, kind: "words", body: "Mooi geschreven", form_key: randomUUID(), said_at: now },
  }),
  "region.release_yes": ({ centre, personId, words }) => ({
    ...{ step: "proposed", centre_id: centre.id, person_id: personId, name: words, at: now },
  }),
  "identity.session": ({ personId, words }) => ({
    ...{ user_id: personId, token: words, user_agent: words, expires_at: now, created_at: now, updated_at: now },
  }),
  "identity.passkey": ({ personId, words }) => ({
    ...{ user_id: personId, name: words, public_key: words, credential_id: words },
    ...{ counter: 0, device_type: "singleDevice", backed_up: false },
  }),
  "identity.authenticator": ({ personId, words }) => ({ user_id: personId, secret: words, created_at: now }),
  "identity.code_card": ({ personId, words }) => ({
    ...{ user_id: personId, hashes: [words], made_at_desk: false, made_at: now },
  }),
  "identity.sheet": ({ personId, words }) => ({ user_id: personId, hash: words, made_at_desk: false, made_at: now }),
  "identity.door_code": ({ personId, words }) => ({ user_id: personId, hash: words, made_at: now }),
  "identity.account": ({ personId, words }) => ({
    ...{ user_id: personId, account_id: words, provider_id: words, created_at: now, updated_at: now },
  }),
  "identity.verification": ({ words }) => ({
    ...{ identifier: words, value: words, expires_at: now, created_at: now, updated_at: now },
  }),
} satisfies Record<string, (about: About) => Row>;

export type PersonTable = keyof typeof personRows;

export const personTables: readonly PersonTable[] = Object.keys(personRows).filter(isPersonTable);

/** One row about somebody, with what is different about it. */
export async function addPersonRow(pool: pg.Pool, table: PersonTable, about: About, different: Row = {}) {
  const row: Row = { ...personRows[table](about), ...different };
  const columns = Object.keys(row);
  const places = columns.map((_, at) => `$${at + 1}`);
  await pool.query(`insert into ${table} (${columns}) values (${places})`, Object.values(row));
}

function isPersonTable(name: string): name is PersonTable {
  return name in personRows;
}
