// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { listOwnMunicipalities } from "../columns/columns.queries.ts";

export type Column = { place: string; name: string };

/** The municipalities of a region, as columns. */
export async function listColumns(db: Database, regionId: string): Promise<Column[]> {
  return (await listOwnMunicipalities(db, regionId)).map(({ code, name }) => ({ place: code, name }));
}
