// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import { hsdsObjects, type ObjectName, objectNames } from "./objects.ts";
import type { Row, Rows } from "./trees.ts";

/** What stands in a region by itself; all else hangs on one of these. */
const ofRegion: readonly ObjectName[] = [
  ...(["organization", "service", "location", "service_at_location", "taxonomy", "taxonomy_term"] as const),
];
const atOnce = 2000;

/**
 * Writes rows of HSDS: new ones are added, and of those that are there each column that a row names is replaced. What
 * hung on something else keeps hanging there too. A row that stands in another region is left alone.
 */
export async function loadRows(trx: Transaction, regionId: string, rows: Rows): Promise<void> {
  for (const name of objectNames) {
    for (const group of alike(rows.get(name) ?? [])) {
      for (let from = 0; from < group.length; from += atOnce) {
        await upsert(trx, name, regionId, group.slice(from, from + atOnce));
      }
    }
  }
}

/** Rows that name the same columns go together. */
function alike(rows: readonly Row[]): Row[][] {
  return [...Map.groupBy(rows, (row) => Object.keys(row).sort().join()).values()];
}

async function upsert(trx: Transaction, name: ObjectName, regionId: string, rows: readonly Row[]): Promise<void> {
  const kinds: Record<string, unknown> = hsdsObjects[name].columns;
  const named = Object.keys(rows[0] ?? {}).filter((column) => column in kinds || column === "position");
  const table = sql.table(`network.${name}`);
  const region = ofRegion.includes(name);
  const set = named.map((column) => {
    const isTie = typeof kinds[column] === "object" && "refersTo" in (kinds[column] as object);
    const given = sql`excluded.${sql.ref(column)}`;
    return sql`${sql.ref(column)} = ${isTie ? sql`coalesce(${given}, mine.${sql.ref(column)})` : given}`;
  });
  const columns = sql.join(["id", ...named].map((column) => sql.ref(column)));
  const update = set.length === 0 ? sql`do nothing` : sql`do update set ${sql.join(set)}`;
  const own = name === "organization" ? sql`, region_id, is_partner` : region ? sql`, region_id` : sql``;
  const said = name === "organization" ? sql`, ${regionId}::uuid, false` : region ? sql`, ${regionId}::uuid` : sql``;
  await sql`insert into ${table} as mine (${columns}${own})
    select ${columns}${said}
    from json_populate_recordset(null::${table}, ${JSON.stringify(rows)}::json)
    on conflict (id) ${update}${region && set.length > 0 ? sql` where mine.region_id = excluded.region_id` : sql``}`.execute(
    trx,
  );
}
