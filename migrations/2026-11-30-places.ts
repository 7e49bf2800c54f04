// SPDX-License-Identifier: EUPL-1.2
import { type Kysely, sql } from "kysely";

/** From a postcode or a place to where it lies, among many addresses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create index address_by_postal_code on network.address (upper(replace(postal_code, ' ', '')), location_id)
  where address_type = 'physical';
create index address_by_city on network.address (lower(city), location_id) where address_type = 'physical';
`)
    .execute(db);
}
