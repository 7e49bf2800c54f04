// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { Room } from "./room.ts";

export async function listRooms(db: Database, centreId: string): Promise<Room[]> {
  return await selectRooms(db, centreId).orderBy("name").orderBy("id").execute();
}

export async function findRoom(db: Database, centreId: string, id: string): Promise<Room | null> {
  const room = await selectRooms(db, centreId).where("id", "=", id).executeTakeFirst();
  return room ?? null;
}

function selectRooms(db: Database, centreId: string) {
  return db
    .selectFrom("spaces.room")
    .select(["id", "name", "wayThere", "seats", "access"])
    .where("centreId", "=", centreId);
}
