// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { linkToken, type ServerKeys } from "#platform/links";
import type { Actor } from "./actors.ts";
import type { Asked, Token } from "./place.ts";

/** Whose link: that of the thing itself, of something else, one that nobody signed, or of nothing at all. */
export type Holding = "own" | "swapped" | "forged" | "unknown";

/** What each actor has in hand where a link is asked. */
export function holdingOf(actor: Actor): (token: Token) => Holding {
  if (actor === "swap") return () => "swapped";
  const isOwn = (token: Token) => {
    const isDoor = "link" in token && ["partner", "keeper"].includes(token.link.kind);
    return actor === "link" || actor === (isDoor ? "pcon" : "part");
  };
  return (token) => (isOwn(token) ? "own" : "forged");
}

/** The address of this route with what was made for it. */
export function addressOf(
  keys: ServerKeys,
  route: string,
  { params = {}, query = "" }: Asked,
  holding: (token: Token) => Holding,
): string {
  const [, path = ""] = route.split(" ");
  const filled = path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${route}: nothing was made for :${name}`);
    return typeof value === "string" ? value : writeToken(keys, value, holding(value));
  });
  return filled + query;
}

function writeToken(keys: ServerKeys, token: Token, holding: Holding): string {
  const own = "link" in token ? linkToken(keys, token.link) : token.secret;
  if (holding === "own") return own;
  if (holding === "forged") return withOtherEnd(own);
  if (!("link" in token)) return withOtherEnd(own);
  const { kind, id, version } = token.link;
  if (holding === "unknown") return linkToken(keys, { kind, version, id: randomUUID() });
  return linkToken(keys, { kind: kind === "arrival" ? "sign-up" : "arrival", id, version });
}

function withOtherEnd(token: string): string {
  const letter = token.at(-5) === "A" ? "B" : "A";
  return token.slice(0, -5) + letter + token.slice(-4);
}
