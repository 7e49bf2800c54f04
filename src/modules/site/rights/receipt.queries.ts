// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";

export type Receipt = {
  number: string;
  askedBy: string;
  erasedOn: string;
  lines: { aboutTable: string; erased: number; remaining: number }[];
};

export async function findReceiptOfForm(trx: Transaction, formKey: string): Promise<string | null> {
  const found = await trx.selectFrom("site.erasure").select("number").where("formKey", "=", formKey).executeTakeFirst();
  return found?.number ?? null;
}

export async function findReceipt(db: Database, centreId: string, number: string): Promise<Receipt | null> {
  const found = await db
    .selectFrom("site.erasure")
    .select(["id", "number", "askedBy", "erasedOn"])
    .where("centreId", "=", centreId)
    .where("number", "=", number)
    .executeTakeFirst();
  if (!found) return null;
  const { id, ...receipt } = found;
  const lines = await db
    .selectFrom("site.erasureLine")
    .select(["aboutTable", "erased", "remaining"])
    .where("erasureId", "=", id)
    .orderBy("position")
    .execute();
  return { ...receipt, lines };
}

/** For the house to account for: when, and how much, never about whom. The number stays with whoever has the receipt: by it one sees of what. */
export async function listReceipts(db: Database, centreId: string) {
  return await db
    .selectFrom("site.erasure as erasure")
    .leftJoin("site.erasureLine as line", "line.erasureId", "erasure.id")
    .select("erasure.erasedOn")
    .select((e) => e.fn.coalesce(e.fn.sum<number>("line.erased"), e.lit(0)).as("erased"))
    .where("erasure.centreId", "=", centreId)
    .groupBy("erasure.id")
    .orderBy("erasure.erasedOn", "desc")
    .orderBy("erasure.id")
    .limit(100)
    .execute();
}
