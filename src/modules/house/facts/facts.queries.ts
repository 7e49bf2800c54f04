// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";
import { type Facts, noFacts } from "./facts.ts";

export async function getFacts(db: Database | Transaction, centreId: string): Promise<Facts> {
  const facts = await db
    .selectFrom("house.facts")
    .select(["confidantName", "confidantDoes", "confidantReach", "confidantMail"])
    .select(["complaintsName", "complaintsReach", "complaintsSite"])
    .select(["callFirst", "doctorsPost", "crisisLine", "longestNoWeeks"])
    .where("centreId", "=", centreId)
    .executeTakeFirst();
  return facts ?? noFacts;
}
