// SPDX-License-Identifier: EUPL-1.2
import { type SqlBool, sql } from "kysely";
import { asHouse, type Transaction } from "#platform/db";
import { fewest } from "../figures/figure.ts";
import type { ClosingPoint, Teller } from "./points.ts";
import { withoutNames } from "./without-names.ts";

/** Days; `until` is the first that no longer belongs to it. */
export type Period = { from: string; until: string };

/**
 * How often each grade was given in this house, of those whose owners said that it may count; null where there are too
 * few. Only counts: no average, no path, no peer worker. Under five together nothing is told at all.
 */
export async function listGradesThatMayCount(
  trx: Transaction,
  centreId: string,
  { from, until }: Period,
): Promise<{ grade: number; times: number | null }[]> {
  return await asHouse(trx, async () => {
    const found = await trx
      .selectFrom("support.gradeYes as said")
      .innerJoin("support.lookBack as lookBack", "lookBack.id", "said.lookBackId")
      .innerJoin("support.path as path", "path.id", "said.pathId")
      .select("said.grade")
      .select((e) => e.fn.countAll<number>().as("times"))
      .whereRef("lookBack.grade", "=", "said.grade")
      .where("path.centreId", "=", centreId)
      .where("lookBack.heldOn", ">=", from)
      .where("lookBack.heldOn", "<", until)
      .groupBy("said.grade")
      .orderBy("said.grade")
      .execute();
    return suppressed(found.map(({ grade, times }) => ({ grade, times: Number(times) })));
  });
}

/** Under five of one grade nothing is said of that grade; under five together nothing of any. */
export function suppressed(counts: readonly { grade: number; times: number }[]) {
  const together = counts.reduce((sum, { times }) => sum + times, 0);
  if (together < fewest) return [];
  return counts.map(({ grade, times }) => ({ grade, times: times < fewest ? null : times }));
}

export type UsableSentence = { words: string; point: ClosingPoint; teller: Teller };

/**
 * Words of the closing to which whoever they are about said yes, and who wrote them too; as they read now, and always
 * without a name. In an order that says nothing of when or by whom.
 */
export async function listSentencesThatMayBeUsed(
  trx: Transaction,
  centreId: string,
  { from, until }: Period,
): Promise<UsableSentence[]> {
  return await asHouse(trx, async () => {
    const found = await trx
      .selectFrom("support.written as written")
      .innerJoin("support.path as path", "path.id", "written.pathId")
      .innerJoin("support.request as request", "request.id", "path.id")
      .select(["written.part", "written.words", "written.writerName", "path.peerName", "request.name"])
      .where("path.centreId", "=", centreId)
      .where("path.endedOn", ">=", from)
      .where("path.endedOn", "<", until)
      .where("written.words", "<>", "")
      .where(isNow)
      .where(saidYes("holder"))
      .where((e) => e.or([isTold("person"), e.and([isTold("peer"), saidYes("peer")])]))
      .orderBy(sql`md5(written.id::text || written.words)`)
      .orderBy("written.id")
      .execute();
    return found.map(({ part, words, writerName, peerName, name }) => {
      const [teller, point] = part.split(".") as [Teller, ClosingPoint];
      return { words: withoutNames(words, [name, peerName, writerName], "…"), point, teller };
    });
  });
}

const isNow = sql<SqlBool>`not exists (select from support.written as later where later.path_id = written.path_id
  and later.part = written.part and later.id > written.id)`;

function isTold(teller: Teller) {
  return sql<SqlBool>`written.part like ${`${teller}.%`}`;
}

function saidYes(side: "holder" | "peer") {
  return sql<SqlBool>`exists (select from support.may_be_used as yes where yes.written_id = written.id and yes.side = ${side})`;
}
