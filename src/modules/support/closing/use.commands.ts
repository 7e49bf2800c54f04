// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { Version } from "../following/written.ts";
import type { Walker } from "../paths/path.ts";

/** Of these pieces, and of no others, whoever stands at this door says that they may be used. */
export async function sayWhatMayBeUsed(
  trx: Transaction,
  { path, side }: Walker,
  { pieces, chosen }: { pieces: readonly Version[]; chosen: readonly number[] },
  now: Temporal.Instant,
): Promise<void> {
  await trx.deleteFrom("support.mayBeUsed").where("pathId", "=", path.id).where("side", "=", side).execute();
  const yeses = pieces.filter(({ id }) => chosen.includes(id));
  if (yeses.length === 0) return;
  await trx
    .insertInto("support.mayBeUsed")
    .values(yeses.map(({ id }) => ({ writtenId: id, pathId: path.id, side, at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
