// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Asks, Place, ToBeAsked } from "../place.ts";
import type { spacesRows } from "../rows/spaces.ts";
import { insert } from "../things.ts";

const aRoom = async (at: Place) => ({ params: { id: await addRoom(at) }, fields: { name: randomUUID() } });

export const spacesAsks: Asks<ToBeAsked<typeof spacesRows>> = {
  "POST /team/ruimtes": async () => ({ fields: { name: randomUUID() } }),
  "GET /team/ruimtes/:id": aRoom,
  "POST /team/ruimtes/:id": aRoom,
  "GET /team/ruimtes/:id/verwijdering": aRoom,
  "POST /team/ruimtes/:id/verwijdering": aRoom,
};

async function addRoom(at: Place): Promise<string> {
  return await insert(at, "insert into spaces.room (centre_id, name) values ($1, $2) returning id", [
    at.centre.id,
    randomUUID(),
  ]);
}
