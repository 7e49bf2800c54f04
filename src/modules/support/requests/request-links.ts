// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import { type ServerKeys, shortCodeInGroups, shortCodesOf } from "#platform/links";
import { supportToken } from "../paths/path-links.ts";
import type { Request } from "./request.ts";

type Linked = Pick<Request, "id" | "linkVersion">;

/** Where whoever asked finds it, without signing in. */
export function requestPath(keys: ServerKeys, request: Linked): string {
  return `/vraag/${supportToken(keys, request)}`;
}

/** The same, for on paper: the code by which it is found, also while the server's key is being replaced. */
export function requestCode(
  keys: ServerKeys,
  { id, linkVersion, codeHash }: Linked & Pick<Request, "codeHash">,
): string {
  const codes = shortCodesOf(keys, { kind: "support", id, version: linkVersion });
  const own = codes.find(({ hash }) => hash === codeHash) ?? codes[0];
  return own ? shortCodeInGroups(own.code) : "";
}

export function requestCodeHash(keys: ServerKeys, { id, linkVersion }: Linked): string | null {
  return shortCodesOf(keys, { kind: "support", id, version: linkVersion })[0]?.hash ?? null;
}

/** As people read it on paper: "lichthuis.example/vraag/code" */
export function codeAddress({ var: { centre, language } }: AppContext): string {
  return new URL(centre.origin).host + inLanguage(language, "/vraag/code");
}
