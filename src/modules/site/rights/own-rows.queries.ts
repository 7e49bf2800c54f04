// SPDX-License-Identifier: EUPL-1.2
import { type Database, house, withActor } from "#platform/db";
import { type About, exportOwnRows, type OwnRows, type PersonalTable } from "#platform/rights";

/** All that is kept about someone. The caller knows that it is they who ask. */
export async function listOwnRows(db: Database, tables: PersonalTable[], about: About): Promise<OwnRows[]> {
  return await withActor(db, house, async (trx) => await exportOwnRows(trx, tables, about));
}
