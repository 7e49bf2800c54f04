// SPDX-License-Identifier: EUPL-1.2
import { hsdsObjects, type ObjectName } from "../hsds/objects.ts";
import type { Row, Rows } from "../hsds/trees.ts";

/** What hangs on one of these goes where that goes: what is left out takes it along. */
const owners: readonly string[] = ["service", "service_at_location", "location", "contact", "phone"];

/** Of rows that come portion by portion: those that may be read and were not given before. */
export function rowsToWrite() {
  const given = new Set<string>();
  return (rows: Rows): Rows => {
    const open = new Set<unknown>(idsIn(rows, "location")); // a secret place is not among them
    const toWrite: Rows = new Map();
    const ofPortion = new Set<unknown>(idsIn(rows, "service", "service_at_location"));
    for (const [name, some] of rows) {
      const kept = some.filter((row) => mayGo(name, row, open));
      for (const { id } of kept) open.add(id);
      const fresh = kept.filter((row) => isFresh(name, row, ofPortion));
      toWrite.set(
        name,
        fresh.map((row) => ({ ...row, ...withoutUnknown(name, row, rows) })),
      );
    }
    return toWrite;
  };

  /** What belongs to the services of this portion alone comes once by itself; the rest is remembered. */
  function isFresh(name: ObjectName, row: Row, ofPortion: ReadonlySet<unknown>): boolean {
    const hangsOn = [...referencesOf(name, row).map(({ id }) => id), row.link_id, row.resource_id].filter(Boolean);
    if (ofPortion.has(row.id) || (hangsOn.length > 0 && hangsOn.every((id) => ofPortion.has(id)))) return true;
    const key = `${name} ${row.id}`;
    const isNew = !given.has(key);
    given.add(key);
    return isNew;
  }
}

/** What takes place at a secret place stays behind with it, and so does whatever hangs on either. */
function mayGo(name: ObjectName, row: Row, open: ReadonlySet<unknown>): boolean {
  if (name === "attribute" || name === "metadata") return open.has(row.link_id ?? row.resource_id);
  return referencesOf(name, row).every(({ to, id }) => !owners.includes(to) || open.has(id));
}

/** An organization that offers none of these services is not in the file, so nothing in it names one. */
function withoutUnknown(name: ObjectName, row: Row, rows: Rows): Partial<Row> {
  const known = new Set<unknown>(idsIn(rows, "organization"));
  const unknown = referencesOf(name, row).filter(({ to, id }) => to === "organization" && !known.has(id));
  return Object.fromEntries(unknown.map(({ column }) => [column, null]));
}

function referencesOf(name: ObjectName, row: Row): { column: string; to: string; id: unknown }[] {
  return Object.entries(hsdsObjects[name].columns).flatMap(([column, kind]) =>
    typeof kind === "object" && "refersTo" in kind && row[column]
      ? [{ column, to: kind.refersTo, id: row[column] }]
      : [],
  );
}

function idsIn(rows: Rows, ...names: ObjectName[]): string[] {
  return names.flatMap((name) => rows.get(name)?.map(({ id }) => id) ?? []);
}
