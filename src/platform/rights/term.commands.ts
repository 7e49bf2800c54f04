// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { Term } from "./personal-table.ts";
import { decideTerm, type TermRefusal } from "./term.ts";

export type AskedTerm = { days: number; reason: string };

/** From the next round on this holds. The standard number without a reason is the standard again. */
export async function setTerm(
  trx: Transaction,
  { centreId, term }: { centreId: string; term: Term },
  asked: AskedTerm,
  now: Temporal.Instant,
): Promise<{ refused: TermRefusal } | "set"> {
  const refused = decideTerm(term, asked);
  if (refused) return { refused };
  if (asked.days === term.standardDays) {
    await trx.deleteFrom("platform.term").where("centreId", "=", centreId).where("name", "=", term.name).execute();
    return "set";
  }
  const own = { ...asked, changedAt: now };
  await trx
    .insertInto("platform.term")
    .values({ centreId, name: term.name, ...own })
    .onConflict((conflict) => conflict.columns(["centreId", "name"]).doUpdateSet(own))
    .execute();
  return "set";
}
