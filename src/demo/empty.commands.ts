// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { withDatabase } from "#platform/db";

/**
 * Takes away everything that anyone ever did in the demo, whoever it is about: as the owner of the tables, since row-level
 * security keeps the app from it. What hangs on a house or a person goes along, also in tables that come later.
 */
export async function emptyDemo(ownerUrl: string): Promise<void> {
  await withDatabase(ownerUrl, async (owner) => {
    await sql`truncate network.organization, network.attribute, network.metadata, network.unit, network.word, network.merged,
      network.source, network.source_upload, network.keeping_rule, people.person, people.reading, people.reading_chain, people.reading_link,
      people.reading_end, identity."user", identity.verification, platform.event, platform.message, platform.rate_count, region.municipality,
      region.drawing, region.cell, region.cell_history, region.saying, region.double_cell, region.commitment cascade`.execute(
      owner,
    );
    await sql`delete from network.taxonomy_term where region_id is not null`.execute(owner);
    await sql`delete from network.taxonomy where region_id is not null`.execute(owner);
  });
}
