// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { raiseForRegion } from "../directory/raise.commands.ts";
import type { WayOfChecking } from "./tables.ts";

export type Check = {
  regionId: string;
  serviceId: string;
  checkedOn: string;
  way: WayOfChecking;
  /** Who looked: an organization of its own entry, or a house. */
  organizationId: string | null;
  centreId: string | null;
  remark: string;
  formKey: string;
};

/** Somebody looked: from now on it is kept again, and found again if nobody answered for it. Says whether there is such an entry. */
export async function noteCheck(trx: Transaction, check: Check): Promise<boolean> {
  const { regionId, serviceId, checkedOn } = check;
  const service = await trx
    .selectFrom("network.service as service")
    .leftJoin("network.organization as organization", "organization.id", "service.organizationId")
    .select(["service.assuredDate", "organization.email"])
    .where("service.id", "=", serviceId)
    .where("service.regionId", "=", regionId)
    .forUpdate("service")
    .executeTakeFirst();
  if (!service) return false;
  const added = await trx
    .insertInto("network.checking")
    .values(check)
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) return true;
  if (service.assuredDate === null || service.assuredDate <= checkedOn) {
    const assured = { assuredDate: checkedOn, assurerEmail: service.email };
    await trx.updateTable("network.service").set(assured).where("id", "=", serviceId).execute();
  }
  await trx
    .updateTable("network.service")
    .set({ hiddenAt: null })
    .where("id", "=", serviceId)
    .where("hiddenAt", "is not", null)
    .execute();
  await forgetStale(trx, serviceId);
  await raiseForRegion(trx, regionId);
  return true;
}

export async function forgetStale(trx: Transaction, serviceId: string): Promise<void> {
  const fresh = { staleOn: null, remindedOn: null, reminders: 0, unkeptOn: null, warnedOn: null, hiddenOn: null };
  await trx.updateTable("network.watchedEntry").set(fresh).where("serviceId", "=", serviceId).execute();
}
