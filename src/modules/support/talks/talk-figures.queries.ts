// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database, Transaction } from "#platform/db";
import { type TalkCount, type TalkFigures, talkFigures } from "./talk-figures.ts";

type Days = { from: string; until: string };

/** How many talks on these days, both included, as far as that may be said: for a document of the house. */
export async function listTalkFigures(
  db: Database | Transaction,
  centreId: string,
  period: Days,
): Promise<TalkFigures> {
  return talkFigures(await listTalkCounts(db, centreId, period));
}

/** As they were counted: what of it may be said, `talk-figures.ts` tells. */
export async function listTalkCounts(
  db: Database | Transaction,
  centreId: string,
  { from, until }: Days,
): Promise<TalkCount[]> {
  return await db
    .selectFrom("support.talkTally")
    .select([sql<string>`to_char(day, 'YYYY-MM-01')`.as("month"), "way", "neighbourhood", "theme"])
    .select((e) => e.cast<number>(e.fn.sum("number"), "integer").as("number"))
    .where("centreId", "=", centreId)
    .where("day", ">=", from)
    .where("day", "<=", until)
    .where("number", ">", 0)
    .groupBy([sql`1`, "way", "neighbourhood", "theme"])
    .orderBy("month")
    .orderBy("way")
    .orderBy("neighbourhood")
    .orderBy("theme")
    .execute();
}
