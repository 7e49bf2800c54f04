// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About, PersonalTable } from "./personal-table.ts";

export type OwnRows = { table: PersonalTable; rows: object[] };
export type ErasedRows = { table: PersonalTable; erased: number; remaining: number };

/** All that is kept about someone, table by table, with empty tables left out. For the house. */
export async function exportOwnRows(trx: Transaction, tables: PersonalTable[], about: About): Promise<OwnRows[]> {
  const names = await namesOf(trx, tables, about);
  const all: OwnRows[] = [];
  for (const table of tables) {
    const rows = await rowsOf(trx, table, names);
    if (rows.length > 0) all.push({ table, rows });
  }
  return all;
}

/** Ends all that is kept about someone, at once, and says of each table what went and what has to remain. For the house. */
export async function eraseOwnRows(trx: Transaction, tables: PersonalTable[], about: About): Promise<ErasedRows[]> {
  const names = await namesOf(trx, tables, about);
  const erased = new Map<PersonalTable, number>();
  for (const name of names) {
    for (const table of tables) erased.set(table, (erased.get(table) ?? 0) + (await table.erase(trx, name)));
  }
  const all: ErasedRows[] = [];
  for (const table of tables) {
    const remaining = await rowsOf(trx, table, names);
    all.push({ table, erased: erased.get(table) ?? 0, remaining: remaining.length });
  }
  return all.filter((one) => one.erased > 0 || one.remaining > 0);
}

/** What someone is known by, their sign-ups before themselves: what hangs on a sign-up is found by it. */
async function namesOf(trx: Transaction, tables: PersonalTable[], about: About): Promise<About[]> {
  const others: About[] = [];
  for (const { alsoKnownAs } of tables) if (alsoKnownAs) others.push(...(await alsoKnownAs(trx, about)));
  return [...others, about];
}

/** A row that is known under several names counts once. */
async function rowsOf(trx: Transaction, table: PersonalTable, names: About[]): Promise<object[]> {
  const rows = new Map<string, object>();
  for (const name of names) {
    for (const row of await table.exportRows(trx, name)) rows.set(JSON.stringify(row), row);
  }
  return [...rows.values()];
}
