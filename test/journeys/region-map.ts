// SPDX-License-Identifier: EUPL-1.2
import { addDoing } from "../support/doing.ts";
import type { House } from "./house.ts";

/** What this organization does in Zaanstad, with until when that is sure. */
export async function addSecuredDoing({ pool }: House, organizationId: string, activity: string): Promise<void> {
  await addDoing(pool, organizationId, activity);
  await pool.query(
    `insert into region.securing (region_id, organization_id, municipality, activity, until_on, payer, said_on, said_by)
     select region_id, id, 'GM0479', $2, '2027-06-01', 'fund', '2026-11-20', 'keeper' from network.organization where id = $1`,
    [organizationId, activity],
  );
}
