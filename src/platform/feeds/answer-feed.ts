// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import type { Database } from "#platform/db";
import { type AppContext, getContentVersion, openToSitesHeaders, securityHeaders, unchanged } from "#platform/http";
import { inOneReading } from "./reading.queries.ts";

export type Feed = {
  contentType: string;
  /** Raise it when the same things are written otherwise, so that readers elsewhere fetch them again. */
  writing: number;
  /** What it also depends on, besides what the centre shows, the day and the language. */
  moment?: string | undefined;
  /** Other sites may read it from their pages. */
  isForEmbeds?: true;
  fileName?: string;
  /** Gives the whole in parts; all parts come from one moment of the database. */
  write: (db: Database) => AsyncGenerator<string | Uint8Array, void>;
};

/** Readers ask again each hour: as long as nothing changed they hear so, and nothing is written. */
export async function answerFeed(c: AppContext, feed: Feed): Promise<Response> {
  const headers = await feedHeaders(c, feed);
  const known = unchanged(c, headers);
  if (known) return known;

  const body = await inOneReading(c.var.db, async (trx) => await gather(feed.write(trx)));
  return new Response(body, { headers: { ...headers, "content-type": feed.contentType } });
}

/** As bytes part by part: turning millions of letters into bytes at once would hold up everyone else. */
export async function gather(parts: AsyncGenerator<string | Uint8Array, void>): Promise<Buffer<ArrayBuffer>> {
  const buffers: Uint8Array[] = [];
  for await (const part of parts) buffers.push(typeof part === "string" ? Buffer.from(part) : part);
  return Buffer.concat(buffers);
}

async function feedHeaders(c: AppContext, feed: Omit<Feed, "contentType" | "write">) {
  const { db, centre, language, now } = c.var;
  const { writing, moment = "", isForEmbeds, fileName } = feed;
  const today = localToday(now(), centre.timeZone);
  const version = await getContentVersion(db, centre.id);
  return {
    ...securityHeaders,
    "cache-control": "public, max-age=300",
    "x-robots-tag": "noindex",
    ...(isForEmbeds && openToSitesHeaders),
    ...(fileName !== undefined && { "content-disposition": `attachment; filename="${fileName}"` }),
    etag: `"${writing}-${version}-${today}-${language}${moment}"`,
  };
}
