// SPDX-License-Identifier: EUPL-1.2
import type { Asks, ToBeAsked } from "../place.ts";
import type { directoryEntriesRows } from "../rows/directory-entries.ts";
import { insert } from "../things.ts";

export const directoryEntriesAsks: Asks<ToBeAsked<typeof directoryEntriesRows>> = {
  "GET /wegwijzer/:id": {
    ofTheRegion: true,
    make: async (at) => ({
      params: {
        id: await insert(at, "insert into network.service (name, organization_id) values ('Inloop', $1) returning id", [
          at.centre.organizationId,
        ]),
      },
    }),
  },
};
