// SPDX-License-Identifier: EUPL-1.2
import { linkToken, type ServerKeys } from "#platform/links";

/** What opens one's own request, and one's own path once there is one. */
export function supportToken(keys: ServerKeys, { id, linkVersion }: { id: string; linkVersion: number }): string {
  return linkToken(keys, { kind: "support", id, version: linkVersion });
}
