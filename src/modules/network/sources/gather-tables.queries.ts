// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import { hsdsObjects, type ObjectName, objectNames } from "../hsds/objects.ts";
import { type Tables, tablesOf } from "../hsds/tabular.ts";
import type { Row, Rows } from "../hsds/trees.ts";

/** What came from a source, as it stands here: with our corrections, without what is hidden or that nobody may know. */
export async function gatherTables(db: Database, sourceId: string): Promise<Tables> {
  const rows: Rows = new Map();
  for (const name of objectNames) rows.set(name, await gatherTable(db, name, sourceId));
  await addLooseEnds(db, sourceId, rows);
  const tables = tablesOf(rows);
  const descriptions = await db
    .selectFrom("network.metaTableDescription")
    .select(["id", "name", "language", "characterSet"])
    .where("sourceId", "=", sourceId)
    .orderBy("id")
    .execute();
  if (descriptions.length > 0)
    tables.set(
      "meta_table_descriptions.csv",
      descriptions.map(({ characterSet, ...rest }) => ({ ...rest, character_set: characterSet })),
    );
  return tables;
}

async function gatherTable(db: Database, name: ObjectName, sourceId: string): Promise<Row[]> {
  const columns = Object.entries(hsdsObjects[name].columns).map(([column, kind]) => {
    if (kind !== "instant") return sql.ref(`one.${column}`);
    return sql`to_char(${sql.ref(`one.${column}`)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${sql.ref(column)}`;
  });
  const { rows } = await sql<Row>`select one.id, ${sql.join(columns)} from ${sql.table(`network.${name}`)} as one
    where one.id in (select our_id from network.source_record where source_id = ${sourceId} and object = ${name} and gone_at is null)
    ${mayBeKnown(name)} order by one.position, one.id`.execute(db.withoutPlugins());
  return rows;
}

function mayBeKnown(name: ObjectName) {
  if (name === "service") return sql`and one.hidden_at is null`;
  if (name === "location") return sql`and not one.is_confidential`;
  const columns: Record<string, unknown> = hsdsObjects[name].columns;
  return "location_id" in columns
    ? sql`and not exists (select from network.location where location.id = one.location_id and location.is_confidential)`
    : sql``;
}

async function addLooseEnds(db: Database, sourceId: string, rows: Rows): Promise<void> {
  const ends = await db
    .selectFrom("network.looseEnd")
    .select(["object", "ourId", "columnName", "wantedId"])
    .where("sourceId", "=", sourceId)
    .orderBy("ourId")
    .orderBy("columnName")
    .execute();
  const found = new Map<string, Row>();
  for (const [name, some] of rows) for (const row of some) found.set(`${name} ${row.id}`, row);
  for (const { object, ourId, columnName, wantedId } of ends) {
    const row = found.get(`${object} ${ourId}`);
    if (row) row[columnName] ??= wantedId;
  }
}
