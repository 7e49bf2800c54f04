// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";
import { type KeepingRules, standardRules } from "./rules.ts";

export async function getRules(db: Database, regionId: string): Promise<KeepingRules> {
  const own = await db
    .selectFrom("network.keepingRule")
    .select(["staleDays", "unansweredDays", "hiddenDays", "needsNod"])
    .where("regionId", "=", regionId)
    .executeTakeFirst();
  return own ?? standardRules;
}

/** Whether what this organization changes waits for a yes: its own choice, or that of the region. */
export async function needsNod(db: Database, regionId: string, organizationId: string): Promise<boolean> {
  const own = await db
    .selectFrom("network.keepingChoice")
    .select("needsNod")
    .where("organizationId", "=", organizationId)
    .where("regionId", "=", regionId)
    .executeTakeFirst();
  return own?.needsNod ?? (await getRules(db, regionId)).needsNod;
}

export async function listRegionIds(trx: Transaction): Promise<string[]> {
  const rows = await trx.selectFrom("network.region").select("id").orderBy("id").execute();
  return rows.map(({ id }) => id);
}
