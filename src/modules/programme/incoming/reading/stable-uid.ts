// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";

/** The same parts give the same UID, so that a file without UIDs can be brought in again without doubling. */
export function stableUid(...parts: string[]): string {
  return `${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 32)}@agenda`;
}
