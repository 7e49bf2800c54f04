// SPDX-License-Identifier: EUPL-1.2
import { hash } from "node:crypto";
import type { AppContext } from "./context.ts";
import { securityHeaders } from "./headers.ts";

/** Changes with each change of the content. */
export function etagOf(content: string | Uint8Array): string {
  return `"${hash("sha256", content, "base64url").slice(0, 22)}"`;
}

/** For whoever has it already. Null: it is to be answered. */
export function unchanged(c: AppContext, headers: Record<string, string> & { etag: string }): Response | null {
  return c.req.header("if-none-match")?.includes(headers.etag) ? new Response(null, { status: 304, headers }) : null;
}

/** What is no page. Its address stays the same, so whoever has it asks now and then whether it still is. */
export function answerFile(
  c: AppContext,
  content: string | Uint8Array<ArrayBuffer>,
  own: Record<string, string> & { "content-type": string },
): Response {
  const headers = { ...securityHeaders, "cache-control": "public, max-age=300", ...own, etag: etagOf(content) };
  return unchanged(c, headers) ?? new Response(content, { headers });
}
