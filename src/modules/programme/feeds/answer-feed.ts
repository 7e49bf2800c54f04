// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { type AppContext, getContentVersion, securityHeaders, unchanged } from "#platform/http";
import { visitorOf } from "../finding/visitor.ts";
import { inOneReading } from "./feed.queries.ts";

/** Raise it when the same dates are written otherwise, so that readers elsewhere fetch them again. */
const writing = 3;

export type Feed = {
  contentType: string;
  /** Other sites may read it from their pages. */
  isForEmbeds?: true;
  fileName?: string;
  /** Gives the whole in parts; all parts come from one moment of the database. */
  write: (db: Database) => AsyncGenerator<string, void>;
};

/** Readers ask again each hour: as long as nothing changed they hear so, and nothing is written. */
export async function answerFeed(c: AppContext, feed: Feed): Promise<Response> {
  const { db, centre, language } = c.var;
  const { today } = visitorOf(c);
  const etag = `"${writing}-${await getContentVersion(db, centre.id)}-${today}-${language}"`;
  const headers = { ...headersOf(feed), etag };
  const known = unchanged(c, headers);
  if (known) return known;

  const body = await inOneReading(db, async (trx) => await gather(feed.write(trx)));
  return new Response(body, { headers: { ...headers, "content-type": feed.contentType } });
}

/** As bytes part by part: turning millions of letters into bytes at once would hold up everyone else. */
export async function gather(parts: AsyncGenerator<string, void>): Promise<Buffer<ArrayBuffer>> {
  const buffers: Buffer[] = [];
  for await (const part of parts) buffers.push(Buffer.from(part));
  return Buffer.concat(buffers);
}

function headersOf({ isForEmbeds, fileName }: Feed): Record<string, string> {
  return {
    ...securityHeaders,
    "cache-control": "public, max-age=300",
    "x-robots-tag": "noindex",
    ...(isForEmbeds && { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" }),
    ...(fileName !== undefined && { "content-disposition": `attachment; filename="${fileName}"` }),
  };
}
