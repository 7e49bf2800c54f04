// SPDX-License-Identifier: EUPL-1.2
import type { AppContext } from "#platform/http";

/** What was just done, as the address that one was sent on to tells it. */
export function newsOf<News extends string>(c: AppContext, known: readonly News[]): News | undefined {
  return known.find((news) => news === c.req.query("gedaan"));
}
