// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, limit, personalHeaders, securityHeaders } from "#platform/http";
import { answerJson, often } from "../sharing/json.ts";
import type { PushedEntry } from "./entry.commands.ts";
import type { PushedKeyring } from "./keyring.commands.ts";

/** A device that was away for long, or is new, brings and fetches each entry by itself. */
export const syncing = often(limit({ what: "vault", most: 6000, perMinutes: 10, per: "person" }));
export const asking = often(limit({ what: "vault-owner", most: 1200, perMinutes: 10, per: "address" }));

const statusOf = { changed: 409, large: 413, full: 507 } as const;

export function answerPush(c: AppContext, pushed: PushedEntry | PushedKeyring): Response {
  if (!("refused" in pushed)) return answerJson(c, pushed);
  const { refused: problem, ...rest } = pushed;
  return answerJson(c, { problem, ...rest }, statusOf[problem]);
}

/** What came, and the version that it replaces. Null for what is not sealed, or does not say upon what it stands. */
export async function readPush(c: AppContext, isSealed: (bytes: Buffer) => boolean) {
  const base = askedNumber(c.req.query("op"));
  const body = Buffer.from(await c.req.arrayBuffer());
  return base !== null && isSealed(body) ? { base, body } : null;
}

/** Null for what is no number of ours. */
export function askedNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

export function inBase64(body: Buffer | null): string | null {
  return body?.toString("base64") ?? null;
}

export function octets(body: Buffer): Response {
  const headers = { ...securityHeaders, ...personalHeaders, "content-type": "application/octet-stream" };
  return new Response(new Uint8Array(body), { headers });
}
