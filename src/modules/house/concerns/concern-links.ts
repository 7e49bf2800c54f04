// SPDX-License-Identifier: EUPL-1.2
import { linkToken, type ServerKeys, shortCodeInGroups, shortCodesOf } from "#platform/links";
import type { Concern } from "./concern.ts";

type Linked = Pick<Concern, "id" | "linkVersion">;

/** Where whoever told it reads what was done, without a name. */
export function ownPath(keys: ServerKeys, { id, linkVersion }: Linked): string {
  return `/niet-goed-gegaan/${linkToken(keys, { kind: "concern", id, version: linkVersion })}`;
}

/** The same, for on paper. */
export function ownCode(keys: ServerKeys, { id, linkVersion }: Linked): string {
  const [first] = shortCodesOf(keys, { kind: "concern", id, version: linkVersion });
  return first ? shortCodeInGroups(first.code) : "";
}

export function confidantPath(keys: ServerKeys, door: string): string {
  return `/vertrouwenspersoon/${linkToken(keys, { kind: "confidant", id: door, version: 1 })}`;
}
