// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { OrganizationFacts } from "../organizations/organization.ts";
import { saveOrganization } from "./organization.commands.ts";
import { findOrganizationInside } from "./organization.queries.ts";
import { factsOf } from "./organization-facts.ts";

export type OrganizationChange = {
  regionId: string;
  organizationId: string;
  content: Partial<OrganizationFacts>;
  today: string;
};

/** On the word of the organization itself; what it did not say stays. Says whether it is there, and no house. */
export async function changeOwnOrganization(trx: Transaction, change: OrganizationChange): Promise<boolean> {
  const { regionId, organizationId: id, content, today } = change;
  const known = await findOrganizationInside(trx, regionId, id);
  if (!known) return false;
  const facts = { ...factsOf(known), ...content };
  return await saveOrganization(trx, known.name, { regionId, id, facts, today });
}
