// SPDX-License-Identifier: EUPL-1.2
import { house, withActor } from "#platform/db";
import type { AppContext } from "#platform/http";
import { drawRegion } from "../map/draw.commands.ts";

/** The columns changed: whoever changed them sees at once what is known of them. Else the job does it within a minute. */
export async function drawNow({ var: { db, centre, now } }: AppContext): Promise<void> {
  await withActor(db, house, async (trx) => await drawRegion(trx, centre.regionId, now()));
}
