// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

const ofOrganization = [
  ...(["network.service", "network.location", "network.program", "network.contact", "network.phone"] as const),
  ...(["network.funding", "network.organizationIdentifier", "network.url", "network.keeper"] as const),
  ...(["network.proposedChange", "network.checking"] as const),
];
const ofService = [
  ...(["network.serviceAtLocation", "network.contact", "network.phone", "network.schedule"] as const),
  ...(["network.serviceArea", "network.language", "network.costOption", "network.requiredDocument"] as const),
  ...(["network.funding", "network.url", "network.serviceCapacity", "network.checking"] as const),
  ...(["network.proposedChange", "network.remark"] as const),
];

/** A test holds these lists to what refers to them in the database. */
export async function moveOrganization(trx: Transaction, from: string, to: string): Promise<void> {
  for (const table of ofOrganization) {
    await trx.updateTable(table).set({ organizationId: to }).where("organizationId", "=", from).execute();
  }
  await trx
    .updateTable("network.organization")
    .set({ parentOrganizationId: to })
    .where("parentOrganizationId", "=", from)
    .where("id", "<>", to)
    .execute();
  await moveWhatHangs(trx, from, to);
}

export async function moveService(trx: Transaction, from: string, to: string): Promise<void> {
  for (const table of ofService) {
    await trx.updateTable(table).set({ serviceId: to }).where("serviceId", "=", from).execute();
  }
  await moveWhatHangs(trx, from, to);
}

/** Where it came from: its source goes on with the one that stays, and what we corrected stays corrected. */
async function moveSource(trx: Transaction, from: string, to: string): Promise<void> {
  await trx.updateTable("network.sourceRecord").set({ ourId: to }).where("ourId", "=", from).execute();
  await trx.deleteFrom("network.looseEnd").where("ourId", "=", from).execute();
  await trx
    .updateTable("network.correction")
    .set({ ourId: to })
    .where("ourId", "=", from)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("network.correction as own")
            .select("own.id")
            .where("own.ourId", "=", to)
            .whereRef("own.object", "=", "network.correction.object")
            .whereRef("own.columnName", "=", "network.correction.columnName"),
        ),
      ),
    )
    .execute();
  await trx.deleteFrom("network.correction").where("ourId", "=", from).execute();
}

/** Terms once each; the history whole. */
async function moveWhatHangs(trx: Transaction, from: string, to: string): Promise<void> {
  await moveSource(trx, from, to);
  await trx
    .updateTable("network.attribute")
    .set({ linkId: to })
    .where("linkId", "=", from)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("network.attribute as own")
            .select("own.id")
            .where("own.linkId", "=", to)
            .whereRef("own.taxonomyTermId", "=", "network.attribute.taxonomyTermId"),
        ),
      ),
    )
    .execute();
  await trx.updateTable("network.metadata").set({ resourceId: to }).where("resourceId", "=", from).execute();
}
