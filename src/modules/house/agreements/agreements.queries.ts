// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";

export type Agreements = { version: number; body: string; bodyEn: string; madeBy: string; agreedOn: string };

/** One version, or the latest. */
export async function findAgreements(
  db: Database,
  centreId: string,
  version: number | null,
): Promise<Agreements | null> {
  const found = await db
    .selectFrom("house.agreements")
    .select(["version", "body", "bodyEn", "madeBy", "agreedOn"])
    .where("centreId", "=", centreId)
    .$if(version !== null, (query) => query.where("version", "=", version ?? 0))
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

/** The latest first. */
export async function listVersions(
  db: Database | Transaction,
  centreId: string,
): Promise<Pick<Agreements, "version" | "agreedOn">[]> {
  return await db
    .selectFrom("house.agreements")
    .select(["version", "agreedOn"])
    .where("centreId", "=", centreId)
    .orderBy("version", "desc")
    .execute();
}
