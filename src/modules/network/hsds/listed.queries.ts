// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/db";
import type { Coordinates } from "../locations/coordinates.ts";
import type { Asked } from "./asked.ts";

export type ListName = "service" | "organization" | "service_at_location" | "taxonomy" | "taxonomy_term";

/** `words` are those of `search`; `near` is the middle of the postcode, or null when nobody knows where that is. */
export type Question = {
  regionId: string;
  asked: Asked;
  words: readonly string[];
  near: Coordinates | null;
};

/** Whether this region shows it to everyone. */
export async function isListed(db: Database, list: ListName, regionId: string, id: string): Promise<boolean> {
  const { rows } = await sql`select from ${sql.table(`network.${list}`)} as one
    where one.id = ${id} and ${sql.join(scopeOf(list, regionId), sql` and `)}`.execute(db);
  return rows.length > 0;
}

type Condition = RawBuilder<unknown>;

export async function countListed(db: Database, list: ListName, question: Question): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(`network.${list}`)} as one where ${conditions(list, question)}`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** In the order of their ids, so that pages never overlap: those of a page, or those that come after one. */
export async function listIds(
  db: Database,
  list: ListName,
  question: Question,
  part: { most: number } & ({ from: number } | { after: string }),
): Promise<string[]> {
  const after = "after" in part ? sql` and one.id > ${part.after}` : sql``;
  const from = "from" in part ? part.from : 0;
  const { rows } = await sql<{ id: string }>`select one.id from ${sql.table(`network.${list}`)} as one
    where ${conditions(list, question)}${after} order by one.id limit ${part.most} offset ${from}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Of every service the moment it was last changed, as `minimal` asks. */
export async function listChanges(db: Database, question: Question) {
  const { rows } = await sql<{ id: string; modified_date: string | null }>`select one.id,
      to_char(one.last_modified at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as modified_date
    from network.service as one where ${conditions("service", question)} order by one.id`.execute(db.withoutPlugins());
  return rows;
}

function conditions(list: ListName, question: Question): Condition {
  const narrowed =
    list === "service" || list === "service_at_location" ? ofServices(list, question) : ofOthers(list, question);
  return sql.join([...scopeOf(list, question.regionId), ...narrowed], sql` and `);
}

/** What this region shows to everyone. */
function scopeOf(list: ListName, regionId: string): Condition[] {
  const here = sql`one.region_id = ${regionId}`;
  if (list === "taxonomy" || list === "taxonomy_term") return [sql`(${here} or one.region_id is null)`];
  if (list === "service") return [here, sql`one.hidden_at is null`];
  if (list === "organization") return [here];
  return [
    here,
    sql`exists (select from network.service where service.id = one.service_id and service.hidden_at is null)`,
    sql`not exists (select from network.location where location.id = one.location_id and location.is_confidential)`,
  ];
}

function ofServices(list: "service" | "service_at_location", question: Question): Condition[] {
  const facts = [...factsOf(question.asked), ...question.words.map((word) => hasWord(question.regionId, word))];
  const own = list === "service" ? sql`one.id` : sql`one.service_id`;
  return [
    ...(facts.length === 0
      ? []
      : [sql`${own} in (select id from network.service where ${sql.join(facts, sql` and `)})`]),
    ...scheduled(list, question.asked),
    ...nearby(list, question),
  ];
}

function ofOthers(list: ListName, { asked, words }: Question): Condition[] {
  const named = words.map((word) => sql`one.name ilike ${`%${word}%`}`);
  if (list === "organization") {
    const services = sql`select organization_id from network.service where hidden_at is null and ${termsOf(sql`service.id`, asked) ?? sql`true`}`;
    const terms = termsOf(sql`one.id`, asked);
    return [...named, ...(terms ? [sql`(${terms} or one.id in (${services}))`] : [])];
  }
  if (list === "taxonomy") return named;
  return [
    ...named,
    ...(asked.taxonomy_id ? [sql`one.taxonomy_id = ${asked.taxonomy_id}`] : []),
    ...(asked.parent_id ? [sql`one.parent_id = ${asked.parent_id}`] : []),
    ...(asked.top_only ? [sql`one.parent_id is null`] : []),
  ];
}

function factsOf(asked: Asked): Condition[] {
  const { organization_id, modified_after, minimum_age, maximum_age } = asked;
  const terms = termsOf(sql`service.id`, asked);
  return [
    ...(terms ? [terms] : []),
    ...(organization_id ? [sql`organization_id = ${organization_id}`] : []),
    ...(modified_after ? [sql`last_modified >= ${modified_after}::timestamptz`] : []),
    ...(minimum_age === undefined ? [] : [sql`minimum_age >= ${minimum_age}`]),
    ...(maximum_age === undefined ? [] : [sql`maximum_age <= ${maximum_age}`]),
  ];
}

function termsOf(linked: Condition, { taxonomy_term_id, taxonomy_id }: Asked): Condition | null {
  const wanted = [
    ...(taxonomy_term_id ? [sql`taxonomy_term_id = ${taxonomy_term_id}`] : []),
    ...(taxonomy_id
      ? [sql`taxonomy_term_id in (select id from network.taxonomy_term where taxonomy_id = ${taxonomy_id})`]
      : []),
  ];
  if (wanted.length === 0) return null;
  return sql`${linked} in (select link_id from network.attribute where ${sql.join(wanted, sql` and `)})`;
}

/** Words of what people are shown, so none of an entry that is not active. */
function hasWord(regionId: string, word: string): Condition {
  return sql`service.id in (select service_id from network.service_word join network.word on word.id = word_id
    where region_id = ${regionId} and starts_with(word, ${word}))`;
}

/** Open at these hours of a day, as the UK profile asks. */
function scheduled(list: "service" | "service_at_location", { day, start_time, end_time }: Asked): Condition[] {
  const wanted = [
    ...(day ? [sql`position(${day} in byday) > 0`] : []),
    ...(start_time ? [sql`opens_at >= ${start_time}`] : []),
    ...(end_time ? [sql`closes_at <= ${end_time}`] : []),
  ];
  if (wanted.length === 0) return [];
  const own =
    list === "service"
      ? sql`schedule.service_id = one.id or schedule.service_at_location_id in
          (select id from network.service_at_location where service_id = one.id)`
      : sql`schedule.service_id = one.service_id or schedule.service_at_location_id = one.id`;
  return [sql`exists (select from network.schedule where (${own}) and ${sql.join(wanted, sql` and `)})`];
}

/** Metres from the middle of a postcode, in a straight line; ten kilometres where none were asked. */
const usualMetres = 10_000;

function nearby(list: "service" | "service_at_location", { asked, near }: Question): Condition[] {
  if (asked.postcode === undefined) return [];
  if (near === null) return [sql`false`];
  const { latitude, longitude } = near;
  const within = sql`select id from network.location where not is_confidential and latitude between -90 and 90 and
    12742000 * asin(least(1, sqrt(power(sin(radians(latitude - ${latitude}) / 2), 2) +
      cos(radians(${latitude})) * cos(radians(latitude)) * power(sin(radians(longitude - ${longitude}) / 2), 2))))
    <= ${asked.proximity ?? usualMetres}`;
  return [
    list === "service"
      ? sql`one.id in (select service_id from network.service_at_location where location_id in (${within}))`
      : sql`one.location_id in (${within})`,
  ];
}
