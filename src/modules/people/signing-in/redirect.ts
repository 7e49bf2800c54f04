// SPDX-License-Identifier: EUPL-1.2
import type { AppContext } from "#platform/http";

/** On to the next page, with a session that begins or ends. */
export function redirectWithCookies(c: AppContext, cookies: readonly string[], address: string): Response {
  for (const cookie of cookies) c.header("set-cookie", cookie, { append: true });
  c.header("cache-control", "no-store");
  return c.redirect(address, 303);
}
