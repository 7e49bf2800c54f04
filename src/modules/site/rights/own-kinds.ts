// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { OwnRows } from "#platform/rights";
import { type ReadableRow, readableRow, type Wording } from "./readable-rows.ts";

/** One kind of thing that is kept about someone, with its rows. */
export type OwnKind = { table: string; name: string; purpose: string; keptFor: string; rows: object[] };

export type ReadableKind = Omit<OwnKind, "rows"> & { rows: ReadableRow[] };

export function ownKindsOf(own: readonly OwnRows[], t: T): OwnKind[] {
  return own.map(({ table, rows }) => ({
    table: table.table,
    name: t(table.name),
    purpose: t(table.purpose),
    keptFor: t(table.keptFor),
    rows,
  }));
}

export function asReadable(kinds: readonly OwnKind[], wording: Wording): ReadableKind[] {
  return kinds.map(({ rows, ...kind }) => ({ ...kind, rows: rows.map((row) => readableRow(row, wording)) }));
}
