// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Schema } from "#platform/db";
import type { PersonalTable } from "./personal-table.ts";

/** What a table may know someone by, beside other things that it knows. */
type Known = "personId" | "signUpId";
type TableWith<By extends Known> = {
  [Table in keyof Schema & string]: Schema[Table] extends Record<By, unknown> ? Table : never;
}[keyof Schema & string];
type ColumnOf<Table extends keyof Schema> = keyof Schema[Table] & string;

/** For a table that knows someone by one column: these columns are theirs to take along, and nothing of them stays. */
export function rowsOf<By extends Known, Table extends TableWith<By>>(
  by: By,
  table: Table,
  columns: readonly ColumnOf<Table>[],
  order: readonly ColumnOf<Table>[],
): Pick<PersonalTable, "exportRows" | "erase"> {
  return {
    erase: eraseRowsOf(by, table),
    exportRows: async (trx, { [by]: id }) => {
      if (!id) return [];
      const { rows } = await sql<object>`select ${listed(columns)} from ${sql.table(table)} where ${sql.ref(by)} = ${id}
        order by ${listed(order)}`.execute(trx);
      return rows;
    },
  };
}

export function eraseRowsOf<By extends Known>(by: By, table: TableWith<By>): PersonalTable["erase"] {
  return async (trx, { [by]: id }) => {
    if (!id) return 0;
    const { numAffectedRows } = await sql`delete from ${sql.table(table)} where ${sql.ref(by)} = ${id}`.execute(trx);
    return Number(numAffectedRows ?? 0);
  };
}

function listed(columns: readonly string[]) {
  return sql.join(columns.map((column) => sql.ref(column)));
}
