// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { newFormKey, raiseContentVersion } from "#platform/http";
import type { OrganizationFacts } from "./organization.ts";
import { setPhone } from "./phone.commands.ts";

/** A form key becomes the id, so that a form sent twice is one partner. Without a region it stands in the first one. */
export async function addPartner(
  trx: Transaction,
  { phone, ...facts }: OrganizationFacts & { regionId?: string },
  formKey: string = newFormKey(),
): Promise<{ id: string }> {
  const added = await trx
    .insertInto("network.organization")
    .values({ id: formKey, ...facts, alternateName: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) return { id: formKey };
  await setPhone(trx, added.id, phone);
  await raiseForAllCentres(trx);
  return added;
}

/** Says whether there was such a partner: a house on this installation is not changed here. */
export async function changePartner(
  trx: Transaction,
  id: string,
  { phone, ...facts }: OrganizationFacts,
): Promise<boolean> {
  const changed = await trx
    .updateTable("network.organization as organization")
    .set(facts)
    .where("organization.id", "=", id)
    .where("organization.id", "not in", (e) => e.selectFrom("network.centre").select("organizationId"))
    .returning("organization.id")
    .executeTakeFirst();
  if (!changed) return false;
  await setPhone(trx, id, phone);
  await raiseForAllCentres(trx);
  return true;
}

/** Every house may show a partner. Always in the same order, so that two changes at once wait for each other. */
async function raiseForAllCentres(trx: Transaction): Promise<void> {
  const centres = await trx.selectFrom("network.centre").select("id").orderBy("id").execute();
  for (const { id } of centres) await raiseContentVersion(trx, id);
}
