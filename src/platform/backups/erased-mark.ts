// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";

/** A row by a hash of the random id it had: whoever still has that row can find it again, nobody else. */
export function erasedMark(id: string): string {
  return createHash("sha256").update(`erased\n${id}`).digest("base64url");
}
