// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { type Database, house, withActor } from "#platform/db";

/** The first row at which a chain is not what was written, and what is the matter there. */
export type Break = { place: number; problem: ChainProblem };
export type ChainProblem = "missing" | "changed" | "removed" | "planted" | "cutOff";
export type ChainOfCentre = {
  centreId: string;
  /** Null for a centre that is no longer here. */
  centre: string | null;
  /** How far it goes, and the hash there: noted elsewhere, it proves later that the chain was not made anew. */
  place: number;
  hash: string;
  broken: Break | null;
};

/**
 * Walks the chain of every centre, all in one look at the database. Connects as the owner of the tables. Not behind the
 * door of people: the commands that ask it do without the program.
 */
export async function verifyReadings(ownerDb: Database): Promise<ChainOfCentre[]> {
  return await withActor(ownerDb, house, async (trx) => {
    const { rows } = await chains.execute(trx);
    return rows.map(({ brokenPlace, problem, ...chain }) => ({
      ...chain,
      broken: problem === null ? null : { place: brokenPlace ?? 0, problem },
    }));
  });
}

/** Which of these beginnings of hashes, noted before, stand in no chain any more. */
export async function listLostHashes(ownerDb: Database, noted: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    select noted.hash from unnest(${[...noted]}::text[]) as noted(hash)
    where not exists (select from people.reading_link as link where starts_with(encode(link.hash, 'hex'), lower(noted.hash)))
    order by noted.hash`.execute(ownerDb);
  return rows.map(({ hash }) => hash);
}

type ChainRow = Omit<ChainOfCentre, "broken"> & { brokenPlace: number | null; problem: ChainProblem | null };

/**
 * A link is right where its place follows, its hash is over itself and the hash before it, and its reading is what was
 * written. A reading may be gone only where a later link says that it left, a year or more after it was written, and
 * lacks its words only where a later link says that they were forgotten.
 */
const chains = sql<ChainRow>`
  with said as materialized (
    select link.centre_id, link.place, link.at, link.kind, unnest(link.places::int8multirange) as places
    from people.reading_link as link where link.kind <> 'read'
  ), walked as (
    select link.*, row_number() over chain as expected,
      link.hash = people.link_hash(coalesce(lag(link.hash) over chain, ''), link) as is_chained
    from people.reading_link as link window chain as (partition by link.centre_id order by link.place)
  ), looked_at as (
    select walked.centre_id, walked.place, walked.expected, case
      when walked.place <> walked.expected then 'missing'
      when not walked.is_chained then 'changed'
      when walked.kind <> 'read' then null
      when reading.id is null then case when exists (
        select from said where said.centre_id = walked.centre_id and said.kind = 'cleared' and said.places @> walked.place
          and said.place > walked.place and said.at >= walked.at + interval '1 year') then null else 'removed' end
      when people.reading_fingerprint(reading) <> walked.fingerprint then 'changed'
      when reading.salt is not null and people.reading_seal(reading.salt, reading.reader_name, reading.reason) = reading.seal then null
      when reading.salt is null and reading.reader_name = '' and reading.reason is null and exists (
        select from said where said.centre_id = walked.centre_id and said.kind = 'forgotten' and said.places @> walked.place) then null
      else 'changed' end as problem
    from walked left join people.reading on reading.id = walked.reading_id
  ), problems as (
    select centre_id, expected as place, problem from looked_at where problem is not null
    union all
    select reading.centre_id, null, 'planted' from people.reading
      where not exists (select from people.reading_link as link where link.reading_id = reading.id and link.centre_id = reading.centre_id)
    union all
    select chain.centre_id, last.place, 'cutOff' from people.reading_chain as chain
      left join lateral (select place, hash from people.reading_link as link where link.centre_id = chain.centre_id
        order by place desc limit 1) as last on true
      where chain.place <> coalesce(last.place, 0) or chain.hash <> coalesce(last.hash, '')
  ), centres as (
    select centre_id from people.reading_chain union select centre_id from people.reading_link union select centre_id from people.reading
  )
  select centres.centre_id, organization.name as centre, coalesce(chain.place, 0) as place,
    encode(coalesce(chain.hash, ''), 'hex') as hash, first.place as broken_place, first.problem
  from centres
  left join people.reading_chain as chain on chain.centre_id = centres.centre_id
  left join network.centre on centre.id = centres.centre_id
  left join network.organization on organization.id = centre.organization_id
  left join lateral (select problems.place, problems.problem from problems
    where problems.centre_id = centres.centre_id order by problems.place nulls last limit 1) as first on true
  order by organization.name, centres.centre_id`;
