// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { findActivity } from "../../activities/activity.queries.ts";
import type { Activity } from "../../activities/activity.ts";
import { listLocations, listOfferers, listRooms } from "../../activities/choices.queries.ts";
import type { Names } from "../../incoming/csv/written-cells.ts";

export async function readNames(db: Database, centreId: string): Promise<Names> {
  return {
    rooms: byId(await listRooms(db, centreId)),
    locations: byId(await listLocations(db, centreId)),
    offerers: byId(await listOfferers(db, centreId)),
  };
}

/** The whole programme of this centre, drafts too, one by one and by name; not what has ended. */
export async function* listWholeProgramme(db: Database, centreId: string): AsyncGenerator<Activity, void> {
  const ids = await db
    .selectFrom("programme.activity")
    .select("id")
    .where("centreId", "=", centreId)
    .where("endedAt", "is", null)
    .orderBy("title")
    .orderBy("id")
    .execute();
  for (const { id } of ids) {
    const activity = await findActivity(db, centreId, id);
    if (activity) yield activity;
  }
}

function byId(all: readonly { id: string; name: string }[]): Map<string, string> {
  return new Map(all.map(({ id, name }) => [id, name]));
}
