// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";

/** What was told with this address left. For the house. */
export async function listConcernsAbout(trx: Transaction, { email }: About): Promise<object[]> {
  if (!email) return [];
  return await trx
    .selectFrom("house.concern")
    .select(["what", "wish", "name", "contact", "createdAt", "closedAt"])
    .where((e) => e(e.fn<string>("lower", ["contact"]), "=", email.toLowerCase()))
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

/** What was said about it to whoever told it, and what this person of the team wrote themselves. For the house. */
export async function listStepsAbout(trx: Transaction, { email, personId }: About): Promise<object[]> {
  if (!email && !personId) return [];
  return await trx
    .selectFrom("house.concernStep as step")
    .innerJoin("house.concern as concern", "concern.id", "step.concernId")
    .select(["step.at", "step.kind", "step.byName", "step.body"])
    .where((e) =>
      e.or([
        ...(personId ? [e("step.byId", "=", personId)] : []),
        ...(email ? [e(e.fn<string>("lower", ["concern.contact"]), "=", email.toLowerCase())] : []),
      ]),
    )
    .orderBy("step.at")
    .orderBy("step.id")
    .execute();
}
