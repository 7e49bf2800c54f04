// SPDX-License-Identifier: EUPL-1.2
import { linkToken, type ServerKeys } from "#platform/links";

export const teamPath = "/team/vrijgeven";
export const ownPath = "/mijn-plek/vrijgeven";

/** Where one reader reads exactly one document. */
export function readerPath(keys: ServerKeys, linkId: string): string {
  return `/vrijgegeven/${linkToken(keys, { kind: "release", id: linkId, version: 1 })}`;
}

/** Where those it is about read, in the house, without an account. */
export function doorPath(keys: ServerKeys, centreId: string, version: number): string {
  return `/vrijgeven/${linkToken(keys, { kind: "release-door", id: centreId, version })}`;
}
