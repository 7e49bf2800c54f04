// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, forgettingHeaders } from "#platform/http";
import type { Identity } from "#platform/identity";

/** On to the next page, with a session that begins or ends. */
export function redirectWithCookies(c: AppContext, cookies: readonly string[], address: string): Response {
  for (const cookie of cookies) c.header("set-cookie", cookie, { append: true });
  c.header("cache-control", "no-store");
  return c.redirect(address, 303);
}

/** Ends the session of this request, here and in the database, and lets the browser forget what it showed. */
export async function signOut(c: AppContext, identity: Pick<Identity, "end">, address: string): Promise<Response> {
  for (const [name, value] of Object.entries(forgettingHeaders)) c.header(name, value);
  return redirectWithCookies(c, await identity.end(c.req.raw.headers), address);
}
