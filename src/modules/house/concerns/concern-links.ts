// SPDX-License-Identifier: EUPL-1.2
import { linkToken, type ServerKeys, shortCodeInGroups, shortCodesOf } from "#platform/links";
import type { Concern } from "./concern.ts";

export const tellPath = "/niet-goed-gegaan";

type Linked = Pick<Concern, "id" | "linkVersion">;

/** Where whoever told it reads what was done, without a name. */
export function ownPath(keys: ServerKeys, { id, linkVersion }: Linked): string {
  return `${tellPath}/${linkToken(keys, { kind: "concern", id, version: linkVersion })}`;
}

/** The same, for on paper: the code by which it is found, also while the server's key is being replaced. */
export function ownCode(keys: ServerKeys, { id, linkVersion, codeHash }: Linked & Pick<Concern, "codeHash">): string {
  const codes = shortCodesOf(keys, { kind: "concern", id, version: linkVersion });
  const own = codes.find(({ hash }) => hash === codeHash) ?? codes[0];
  return own ? shortCodeInGroups(own.code) : "";
}

export function confidantPath(keys: ServerKeys, door: string): string {
  return `/vertrouwenspersoon/${linkToken(keys, { kind: "confidant", id: door, version: 1 })}`;
}
