// SPDX-License-Identifier: EUPL-1.2
import { linkToken, type ServerKeys } from "#platform/links";
import type { Share } from "./share.ts";

/** Where the reader outside finds exactly what was shared with them. */
export function sharedPath(keys: ServerKeys, { id, linkVersion }: Pick<Share, "id" | "linkVersion">): string {
  return `/gedeeld/${linkToken(keys, { kind: "support-share", id, version: linkVersion })}`;
}
