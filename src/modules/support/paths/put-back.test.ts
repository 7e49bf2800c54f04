// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { wayToPutBack } from "./put-back.ts";

test("whose path it is puts back anything as their own words; a peer worker all but what somebody wrote themselves", () => {
  for (const way of ["self", "together", "peer", "paper"] as const) expect(wayToPutBack("holder", way)).toBe("self");
  expect(wayToPutBack("peer", "self")).toBe(null);
  for (const way of ["together", "peer", "paper"] as const) expect(wayToPutBack("peer", way)).toBe(way);
});
