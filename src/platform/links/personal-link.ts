// SPDX-License-Identifier: EUPL-1.2
import { createHmac, timingSafeEqual } from "node:crypto";
import type { ServerKeys } from "./key.ts";

/** What a personal link can open. The number stands in the link; it never changes. */
const kinds = {
  "sign-up": 1,
  "set-up": 2,
  headcount: 3,
  arrival: 4,
  greeter: 5,
  calendar: 6,
  partner: 7,
  concern: 8,
  confidant: 9,
  place: 10,
  keeper: 11,
  release: 21,
  "release-door": 22,
  initiative: 31,
  support: 41,
  "support-share": 42,
  "support-together": 43,
} as const;
export type LinkKind = keyof typeof kinds;
export type PersonalLink = { kind: LinkKind; id: string; version: number };

const macBytes = 16;

/**
 * The last part of a personal link: HMAC-SHA-256 over kind, id and version, so nothing is stored.
 * Raising the version of what it opens withdraws it.
 */
export function linkToken(keys: ServerKeys, link: PersonalLink): string {
  const body = encodeBody(link);
  return Buffer.concat([body, sign(keys[0], body)]).toString("base64url");
}

/** The link that a token stands for, or null for anything that this server did not sign. The caller compares the version. */
export function readLinkToken(keys: ServerKeys, token: string): PersonalLink | null {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== 19 + macBytes || bytes.toString("base64url") !== token) return null;
  const body = bytes.subarray(0, 19);
  const mac = bytes.subarray(19);
  if (!keys.some((key) => timingSafeEqual(sign(key, body), mac))) return null;
  return decodeBody(body);
}

function sign(key: string, body: Buffer): Buffer {
  return createHmac("sha256", key).update("link").update(body).digest().subarray(0, macBytes);
}

function encodeBody({ kind, id, version }: PersonalLink): Buffer {
  const body = Buffer.alloc(19);
  body.writeUInt8(kinds[kind], 0);
  Buffer.from(id.replaceAll("-", ""), "hex").copy(body, 1);
  body.writeUInt16BE(version, 17);
  return body;
}

function decodeBody(body: Buffer): PersonalLink | null {
  const kind = (Object.keys(kinds) as LinkKind[]).find((name) => kinds[name] === body.readUInt8(0));
  if (!kind) return null;
  const hex = body.subarray(1, 17).toString("hex");
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  return { kind, id, version: body.readUInt16BE(17) };
}
