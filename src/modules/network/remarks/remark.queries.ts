// SPDX-License-Identifier: EUPL-1.2
import type { Database, Transaction } from "#platform/db";

export type Remark = NonNullable<Awaited<ReturnType<typeof findRemark>>>;
const mostShown = 50;

/** What anyone may say something about: what visitors see. */
export async function findEntryToRemark(db: Database, regionId: string, id: string) {
  return await db
    .selectFrom("network.service")
    .select(["id", "name"])
    .where("regionId", "=", regionId)
    .where("id", "=", id)
    .where("hiddenAt", "is", null)
    .where("status", "in", ["active", "temporarily closed"])
    .executeTakeFirst();
}

/** Without how to reach whoever sent it. For who may answer it. */
export async function findRemark(trx: Transaction, regionId: string, remarkId: string) {
  return await selectRemarks(trx)
    .where("remark.regionId", "=", regionId)
    .where("remark.id", "=", remarkId)
    .executeTakeFirst();
}

/** Those that wait for an answer, the oldest in front. For the team. */
export async function listNewRemarks(trx: Transaction, regionId: string) {
  return await selectRemarks(trx)
    .where("remark.regionId", "=", regionId)
    .where("remark.state", "=", "new")
    .orderBy("remark.createdAt")
    .orderBy("remark.id")
    .limit(mostShown)
    .execute();
}

/** The same, about the entries of one organization. For its keeper. */
export async function listNewRemarksOf(trx: Transaction, organizationId: string) {
  return await selectRemarks(trx)
    .where("service.organizationId", "=", organizationId)
    .where("remark.state", "=", "new")
    .orderBy("remark.createdAt")
    .orderBy("remark.id")
    .limit(mostShown)
    .execute();
}

/** For the letters. For the house alone. */
export async function findRemarkToTell(trx: Transaction, remarkId: string) {
  return await trx
    .selectFrom("network.remark as remark")
    .innerJoin("network.service as service", "service.id", "remark.serviceId")
    .select(["remark.id", "remark.centreId", "remark.email", "remark.language", "remark.state", "remark.answer"])
    .select(["remark.serviceId", "service.name as entry", "service.organizationId"])
    .where("remark.id", "=", remarkId)
    .executeTakeFirst();
}

function selectRemarks(trx: Transaction) {
  return trx
    .selectFrom("network.remark as remark")
    .innerJoin("network.service as service", "service.id", "remark.serviceId")
    .select(["remark.id", "remark.serviceId", "remark.about", "remark.words", "remark.state", "remark.answer"])
    .select(["remark.createdAt", "service.name as entry"]);
}
