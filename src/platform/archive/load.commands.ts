// SPDX-License-Identifier: EUPL-1.2
import pg from "pg";
import { quoted, type Table } from "./catalog.queries.ts";
import { copyIn } from "./copy.ts";
import type { Erased } from "./erased-list.ts";
import { jobsSchema } from "./left-out.ts";

/**
 * COPY cannot write through row-level security, triggers would do again what they did before, and migrations put in
 * rows that come with the archive too.
 */
export async function makeLoadable(client: pg.ClientBase, tables: readonly Table[]): Promise<void> {
  await client.query("set constraints all immediate");
  for (const { name, hasForcedSecurity, hasTriggers } of tables) {
    if (hasForcedSecurity) await client.query(`alter table ${quoted(name)} no force row level security`);
    if (hasTriggers) await client.query(`alter table ${quoted(name)} disable trigger user`);
  }
  const ours = tables.filter(({ name }) => !name.startsWith(`${jobsSchema}.`));
  await client.query(`truncate ${ours.map(({ name }) => quoted(name)).join(", ")}`);
}

export async function makeUsual(client: pg.ClientBase, tables: readonly Table[]): Promise<void> {
  for (const { name, hasForcedSecurity, hasTriggers } of tables) {
    if (hasForcedSecurity) await client.query(`alter table ${quoted(name)} force row level security`);
    if (hasTriggers) await client.query(`alter table ${quoted(name)} enable trigger user`);
  }
}

export async function loadRows(
  client: pg.ClientBase,
  { name, columns }: Pick<Table, "name" | "columns">,
  rows: AsyncIterable<Buffer>,
): Promise<void> {
  await copyIn(client, `${quoted(name)} (${columns.map((column) => pg.escapeIdentifier(column)).join(", ")})`, rows);
}

/** The next number continues where the archive left off. */
export async function setSequences(
  client: pg.ClientBase,
  sequences: Readonly<Record<string, string | null>>,
): Promise<void> {
  for (const [name, last] of Object.entries(sequences)) {
    if (last !== null) await client.query("select setval($1::regclass, $2)", [quoted(name), last]);
  }
}

/** What the archive knew already is not in it any more. The rest is due, and stays so until it is done, also after a crash. */
export async function rememberErased(client: pg.ClientBase, erased: readonly Erased[]): Promise<void> {
  if (erased.length === 0) return;
  await client.query(
    `insert into platform.erased (mark, keeps_sign_ups, is_due) select mark, keeps, true from unnest($1::text[], $2::boolean[]) as given (mark, keeps)
     on conflict (mark) do nothing`,
    [erased.map(({ mark }) => mark), erased.map(({ keepsSignUps }) => keepsSignUps)],
  );
}
