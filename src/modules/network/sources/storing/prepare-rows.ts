// SPDX-License-Identifier: EUPL-1.2
import { hash } from "node:crypto";
import { hsdsObjects, type ObjectName } from "../../hsds/objects.ts";
import type { Row, Rows } from "../../hsds/trees.ts";
import { asSaid, correctionKey } from "../correction.ts";
import type { KnownRecord } from "./find-rows.queries.ts";
import type { Run } from "./run.ts";

export type RowState = "new" | "changed" | "same" | "again";
export type PreparedRow = {
  object: ObjectName;
  theirId: string;
  row: Row;
  state: RowState;
  fingerprint: string | null;
  isBack: boolean;
};

/** What of the rows is new, and how it is written: what the source no longer says is emptied. */
export function prepareRow(object: ObjectName, theirId: string, row: Row, known: KnownRecord | undefined): PreparedRow {
  const isBack = known !== undefined && known.goneAt !== null;
  if (known?.isSeen) return { object, theirId, row, state: "again", fingerprint: known.fingerprint, isBack };
  const fingerprint = fingerprintOf(row);
  const isSame = known?.fingerprint === fingerprint;
  const state = isSame && !isBack ? "same" : known ? "changed" : "new";
  return { object, theirId, row, state, fingerprint, isBack };
}

function fingerprintOf(row: Row): string {
  const sorted = Object.keys(row)
    .sort()
    .map((key) => [key, row[key]]);
  return hash("sha1", JSON.stringify(sorted), "base64").slice(0, 20);
}

/** Every column of its own, so that all rows of an object are written at once and nothing of before stays behind. */
export function asWhole(object: ObjectName, row: Row): Row {
  const whole: Row = { id: row.id };
  for (const column of Object.keys(hsdsObjects[object].columns)) whole[column] = row[column] ?? null;
  whole.position = row.position ?? 0;
  return whole;
}

export type EndedCorrections = { ended: string[]; theirs: { id: string; theirs: string | null }[] };

/** Our own word stands above theirs, until they say the same. Rows that we took away stay away. */
export function correctRows(rows: Rows, run: Run): { rows: Rows } & EndedCorrections {
  const ended: string[] = [];
  const theirs: EndedCorrections["theirs"] = [];
  if (run.corrections.size === 0) return { rows, ended, theirs };
  const objects = new Set([...run.corrections.values()].map(({ object }) => object));
  const corrected: Rows = new Map(rows);
  for (const [object, some] of rows) {
    if (!objects.has(object)) continue;
    corrected.set(
      object,
      some.filter((row) => !run.corrections.has(correctionKey({ object, ourId: row.id, columnName: "id" }))),
    );
    for (const row of some) {
      for (const columnName of Object.keys(hsdsObjects[object].columns)) {
        const correction = run.corrections.get(correctionKey({ object, ourId: row.id, columnName }));
        if (!correction) continue;
        const said = asSaid(row[columnName]);
        if (said === correction.ours) ended.push(correction.id);
        else {
          if (said !== correction.theirs) theirs.push({ id: correction.id, theirs: said });
          row[columnName] = correction.ours;
        }
      }
    }
  }
  return { rows: corrected, ended, theirs };
}
