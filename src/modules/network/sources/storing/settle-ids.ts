// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { type ColumnKind, hsdsObjects, type ObjectName, objectNames, onAnything } from "../../hsds/objects.ts";
import type { Row, Rows } from "../../hsds/trees.ts";
import { derivedId } from "../reading/ids.ts";
import { findAnywhere, findKnown, findOthersRows, type KnownRecord } from "./find-rows.queries.ts";
import type { Run } from "./run.ts";

export type LooseEnd = { object: ObjectName; ourId: string; columnName: string; refersTo: string; wantedId: string };

export type Settled = {
  rows: Rows;
  /** By object and id of theirs: what it is called here. */
  ours: ReadonlyMap<string, string>;
  known: ReadonlyMap<string, KnownRecord>;
  looseEnds: LooseEnd[];
  /** Rows that would hang on what is not this source's. */
  refused: { object: ObjectName; id: string }[];
};

/**
 * Gives each row the id under which it stands here. What belongs to another source or to ourselves is never written over:
 * then this source's has an id of its own. And nothing of it hangs on what it did not bring itself, but on our own terms.
 */
export async function settleIds(trx: Transaction, run: Run, rows: Rows): Promise<Settled> {
  const ours = new Map<string, string>();
  const ownTerms = new Set<string>();
  for (const object of objectNames) {
    const some = rows.get(object) ?? [];
    if (some.length === 0) continue;
    for (const { id } of some) ours.set(`${object} ${id}`, id);
    const others = await findOthersRows(
      trx,
      object,
      run.sourceId,
      some.map(({ id }) => id),
    );
    for (const { id, everywhere } of others) {
      if (everywhere) ownTerms.add(id);
      else ours.set(`${object} ${id}`, derivedId(run.sourceId, object, `taken ${id}`));
    }
  }
  const known = await findKnownByKey(trx, run, rows);
  for (const [key, { ourId }] of known) ours.set(key, ourId);
  const kept: Rows = new Map([...rows].map(([object, some]) => [object, some.filter(({ id }) => !ownTerms.has(id))]));
  return await tieTogether(trx, run, kept, { ours, known });
}

async function findKnownByKey(trx: Transaction, run: Run, rows: Rows): Promise<Map<string, KnownRecord>> {
  const ids = new Set<string>();
  for (const [object, some] of rows) {
    for (const row of some) {
      ids.add(row.id);
      for (const { column } of tiesOf(object)) if (typeof row[column] === "string") ids.add(row[column]);
    }
  }
  const found = await findKnown(trx, run, [...ids]);
  return new Map(found.map((one) => [`${one.object} ${one.theirId}`, one]));
}

type Names = Pick<Settled, "ours" | "known">;

async function tieTogether(trx: Transaction, run: Run, rows: Rows, { ours, known }: Names): Promise<Settled> {
  const looseEnds: LooseEnd[] = [];
  const refused: Settled["refused"] = [];
  const settled: Rows = new Map();
  const anywhere = await findStrangers(trx, rows, ours);
  const ownTerms = await findOwnTerms(trx, run, rows, ours);
  for (const [object, some] of rows) {
    const kept: Row[] = [];
    for (const row of some) {
      const ourId = ours.get(`${object} ${row.id}`) ?? row.id;
      const mine: Row = { ...row, id: ourId };
      const isRefused = tieRow(object, mine, { ours, anywhere, ownTerms, looseEnds });
      if (isRefused) refused.push({ object, id: row.id });
      else kept.push(mine);
    }
    settled.set(object, kept);
  }
  return { rows: settled, ours, known, looseEnds, refused };
}

type Ties = {
  ours: ReadonlyMap<string, string>;
  anywhere: ReadonlySet<string>;
  ownTerms: ReadonlySet<string>;
  looseEnds: LooseEnd[];
};

/** True when the row would hang on somebody else's object. */
function tieRow(object: ObjectName, row: Row, { ours, anywhere, ownTerms, looseEnds }: Ties): boolean {
  for (const { column, to } of tiesOf(object)) {
    const wanted = row[column];
    if (typeof wanted !== "string") continue;
    if (to === null) {
      const key = objectNames.find((name) => ours.has(`${name} ${wanted}`));
      if (!key && anywhere.has(wanted)) return true;
      if (key) row[column] = ours.get(`${key} ${wanted}`);
      continue;
    }
    const own = ours.get(`${to} ${wanted}`);
    if (own) row[column] = own;
    else if (isKept(object, column)) continue;
    else if (!ownTerms.has(wanted)) {
      delete row[column];
      looseEnds.push({ object, ourId: row.id, columnName: column, refersTo: to, wantedId: wanted });
    }
  }
  return false;
}

/** These two may name what this directory does not have. */
function isKept(object: ObjectName, column: string): boolean {
  return (
    (object === "organization" && column === "parent_organization_id") ||
    (object === "taxonomy_term" && column === "parent_id")
  );
}

async function findStrangers(trx: Transaction, rows: Rows, ours: Names["ours"]): Promise<Set<string>> {
  const wanted = new Set<string>();
  for (const { of, by } of onAnything) {
    for (const row of rows.get(of) ?? []) {
      const id = row[by];
      if (typeof id === "string" && !objectNames.some((name) => ours.has(`${name} ${id}`))) wanted.add(id);
    }
  }
  return await findAnywhere(trx, [...wanted]);
}

async function findOwnTerms(
  trx: Transaction,
  { sourceId }: Run,
  rows: Rows,
  ours: Names["ours"],
): Promise<Set<string>> {
  const wanted = (name: ObjectName, column: string) =>
    (rows.get(name) ?? []).map((row) => row[column]).filter((id) => typeof id === "string");
  const terms = [...new Set(wanted("attribute", "taxonomy_term_id"))].filter((id) => !ours.has(`taxonomy_term ${id}`));
  const taxonomies = [...new Set(wanted("taxonomy_term", "taxonomy_id"))].filter((id) => !ours.has(`taxonomy ${id}`));
  const found = [
    ...(await findOthersRows(trx, "taxonomy_term", sourceId, terms)),
    ...(await findOthersRows(trx, "taxonomy", sourceId, taxonomies)),
  ];
  return new Set(found.filter(({ everywhere }) => everywhere).map(({ id }) => id));
}

type Tie = { column: string; to: ObjectName | null };
const ties = new Map<ObjectName, Tie[]>(objectNames.map((name) => [name, readTies(name)]));

export function tiesOf(object: ObjectName): readonly Tie[] {
  return ties.get(object) ?? [];
}

function readTies(name: ObjectName): Tie[] {
  const columns: Record<string, ColumnKind> = hsdsObjects[name].columns;
  return Object.entries(columns).flatMap(([column, kind]): Tie[] => {
    if (kind === "anything") return [{ column, to: null }];
    if (typeof kind === "object" && "refersTo" in kind) return [{ column, to: kind.refersTo as ObjectName }];
    if (column === "parent_organization_id") return [{ column, to: "organization" }];
    return column === "parent_id" ? [{ column, to: "taxonomy_term" }] : [];
  });
}
