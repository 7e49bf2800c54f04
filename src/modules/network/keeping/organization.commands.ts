// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { raiseForRegion } from "../directory/raise.commands.ts";
import type { OrganizationFacts } from "../organizations/organization.ts";
import { setPhone } from "../organizations/phone.commands.ts";
import { writeHistory } from "./history.commands.ts";
import { findOrganizationInside } from "./organization.queries.ts";
import { noOrganization, organizationHistory } from "./organization-facts.ts";

/** A partner can offer activities with the houses of this installation; a house itself is none. */
export async function choosePartner(
  trx: Transaction,
  { regionId, id, isPartner }: { regionId: string; id: string; isPartner: boolean },
): Promise<void> {
  await trx
    .updateTable("network.organization")
    .set({ isPartner })
    .where("id", "=", id)
    .where("regionId", "=", regionId)
    .execute();
  await raiseForRegion(trx, regionId);
}

export type SaveOrganization = { regionId: string; id: string; facts: OrganizationFacts; today: string };

/** Adds an organization under the key of its form, so that a form sent twice is one; or changes it. A house is not changed here. */
export async function saveOrganization(trx: Transaction, by: string, change: SaveOrganization): Promise<boolean> {
  const { regionId, id, facts, today } = change;
  const { phone, ...columns } = facts;
  const added = await trx
    .insertInto("network.organization")
    .values({ id, regionId, ...columns, alternateName: null, isPartner: false })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  const before = added ? null : await findOrganizationInside(trx, regionId, id);
  if (!added && (!before || before.isHouse)) return false;
  await trx.updateTable("network.organization").set(columns).where("id", "=", id).execute();
  await setPhone(trx, id, phone);
  const told = organizationHistory(before ?? noOrganization, facts);
  await writeHistory(trx, { type: "organization", id, by, today }, told);
  await raiseForRegion(trx, regionId);
  return true;
}
