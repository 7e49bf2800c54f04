// SPDX-License-Identifier: EUPL-1.2
import type { PlaceKind } from "./tables.ts";

/** In the order in which one chooses. */
export const placeKinds = [
  "library",
  "club",
  "cafe",
  "employer",
  "school",
  "faith",
  "shop",
  "other",
] as const satisfies readonly PlaceKind[];
