// SPDX-License-Identifier: EUPL-1.2
import type { Ask, Asks, Place, ToBeAsked } from "../place.ts";
import type { directoryOpenRows } from "../rows/directory-open.ts";
import { insert } from "../things.ts";

const entry: Ask = { ofTheRegion: true, make: async (at) => ({ params: { id: await addEntry(at) } }) };
/** One shows when it offers something. */
const organization: Ask = {
  ofTheRegion: true,
  make: async (at) => {
    await addEntry(at);
    return { params: { id: at.centre.organizationId } };
  },
};

export const directoryOpenAsks: Asks<ToBeAsked<typeof directoryOpenRows>> = {
  "GET /api/v1/entries/:id": entry,
  "GET /api/v1/organizations/:id": organization,
};

async function addEntry(at: Place): Promise<string> {
  return await insert(at, "insert into network.service (name, organization_id) values ('Inloop', $1) returning id", [
    at.centre.organizationId,
  ]);
}
