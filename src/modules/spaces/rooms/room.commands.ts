// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import type { RoomFacts } from "./room.ts";

/** The same form key gives the same room, so a form sent twice is one room. */
export async function addRoom(
  trx: Transaction,
  centreId: string,
  { formKey, ...facts }: RoomFacts & { formKey: string },
): Promise<{ id: string } | { refused: "nameTaken" }> {
  const room = await trx
    .insertInto("spaces.room")
    .values({ centreId, formKey, ...facts })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!room) return (await findRoomOfForm(trx, centreId, formKey)) ?? { refused: "nameTaken" };
  await raiseContentVersion(trx, centreId);
  return room;
}

async function findRoomOfForm(
  trx: Transaction,
  centreId: string,
  formKey: string,
): Promise<{ id: string } | undefined> {
  return await trx
    .selectFrom("spaces.room")
    .select("id")
    .where("centreId", "=", centreId)
    .where("formKey", "=", formKey)
    .executeTakeFirst();
}

export async function changeRoom(
  trx: Transaction,
  centreId: string,
  id: string,
  { name, wayThere, seats, access }: RoomFacts,
): Promise<"changed" | "unknown" | "nameTaken"> {
  const rooms = await lockRooms(trx, centreId);
  if (!rooms.some((room) => room.id === id)) return "unknown";
  if (rooms.some((room) => room.id !== id && room.name === name)) return "nameTaken";

  await trx
    .updateTable("spaces.room")
    .set({ name, wayThere, seats, access })
    .where("centreId", "=", centreId)
    .where("id", "=", id)
    .execute();
  await raiseContentVersion(trx, centreId);
  return "changed";
}

/** Two changes at once wait for each other, so that they cannot give two rooms one name. */
async function lockRooms(trx: Transaction, centreId: string): Promise<{ id: string; name: string }[]> {
  return await trx
    .selectFrom("spaces.room")
    .select(["id", "name"])
    .where("centreId", "=", centreId)
    .orderBy("id")
    .forUpdate()
    .execute();
}

/** Activities that were in this room stay, without a room. */
export async function removeRoom(trx: Transaction, centreId: string, id: string): Promise<void> {
  await trx.deleteFrom("spaces.room").where("centreId", "=", centreId).where("id", "=", id).execute();
  await raiseContentVersion(trx, centreId);
}
