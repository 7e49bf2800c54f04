// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import { isOf } from "../requests/clearing.queries.ts";

type OfPath = "contact" | "commitment" | "lookBack" | "gradeYes" | "mayBeUsed";

/** What happened on their own path goes. */
export function eraserOf(table: OfPath): (trx: Transaction, about: About) => Promise<number> {
  return async (trx, about) => {
    if (!about.personId && !about.email) return 0;
    const { numDeletedRows } = await trx
      .deleteFrom(`support.${table}`)
      .using("support.request as request")
      .whereRef("request.id", "=", `support.${table}.pathId`)
      .where(isOf(about))
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  };
}

/** Words on their own path go; what they wrote down for another stays that other's, without their name. */
export async function eraseWrittenOf(trx: Transaction, about: About): Promise<number> {
  if (!about.personId && !about.email) return 0;
  const gone = await trx
    .deleteFrom("support.written")
    .using("support.request as request")
    .whereRef("request.id", "=", "support.written.pathId")
    .where(isOf(about))
    .executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows) + (await forgetWriter(trx, about));
}

async function forgetWriter(trx: Transaction, { personId }: About): Promise<number> {
  if (!personId) return 0;
  const { numUpdatedRows } = await trx
    .updateTable("support.written")
    .set({ writerId: null, writerName: "" })
    .where("writerId", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
