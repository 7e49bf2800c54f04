// SPDX-License-Identifier: EUPL-1.2
import {
  type AppContext,
  getContentVersion,
  openToSitesHeaders,
  problemDetails,
  securityHeaders,
  unchanged,
} from "#platform/http";

/** Raise it when the same rows are written otherwise, so that readers elsewhere fetch them again. */
const writing = 1;

const ofData = { ...securityHeaders, ...openToSitesHeaders, "access-control-expose-headers": "etag" };

/** For whoever has it already; `write` is only asked where something changed since. */
export async function answerData(
  c: AppContext,
  write: () => Promise<{ body: string | ReadableStream; type?: string } | null>,
): Promise<Response> {
  const etag = `"${writing}-${await getContentVersion(c.var.db, c.var.centre.id)}"`;
  const headers = { ...ofData, "cache-control": "public, max-age=60", etag };
  const known = unchanged(c, headers);
  if (known) return known;
  const written = await write();
  if (!written) return problemDetails(404, "There is nothing with this id here.");
  return new Response(written.body, { headers: { ...headers, "content-type": written.type ?? "application/json" } });
}

/** One page of a list, as HSDS 3 wraps it. A page beyond the last is empty. */
export function inEnvelope(
  contents: readonly unknown[],
  { page, perPage, total }: { page: number; perPage: number; total: number },
) {
  const pages = Math.max(1, Math.ceil(total / perPage));
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}
