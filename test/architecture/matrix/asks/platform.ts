// SPDX-License-Identifier: EUPL-1.2
import type { Ask } from "../place.ts";
import { addPicture } from "../things.ts";

/** Asked of the installation and not of a centre, so what is missing there has no centre around it. */
export const platformAsks: Record<string, Ask> = {
  "GET /metrics": { make: async () => ({}), outsideCentres: true },
  "GET /beeld/:name": {
    make: async (at) => ({ params: { name: await addPicture(at, "front", at.centre.id) } }),
  },
};
