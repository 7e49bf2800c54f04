// SPDX-License-Identifier: EUPL-1.2
import type { WrittenAs } from "./parts.ts";
import type { Walker } from "./path.ts";

/**
 * How words that are put back stand there from now on: whose path it is takes them as their own, a peer worker leaves
 * them as they were written. Null: what somebody wrote themselves only they put back.
 */
export function wayToPutBack(side: Walker["side"], writtenAs: WrittenAs): WrittenAs | null {
  if (side === "holder") return "self";
  return writtenAs === "self" ? null : writtenAs;
}
