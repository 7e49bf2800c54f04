// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { isPlainWeek, rowsOfHours, type WeekHours } from "./week-hours.ts";

type Owner = { serviceId: string } | { serviceAtLocationId: string };

/** Each week the same; what repeats otherwise, or for a while only, stays as it is. */
export async function writeSchedules(trx: Transaction, owner: Owner, hours: WeekHours): Promise<void> {
  const [column, id] =
    "serviceId" in owner
      ? (["serviceId", owner.serviceId] as const)
      : (["serviceAtLocationId", owner.serviceAtLocationId] as const);
  const rows = await trx.selectFrom("network.schedule").selectAll().where(column, "=", id).execute();
  await removeSchedules(trx, rows.filter(isPlainWeek));
  const added = rowsOfHours(hours).map((row, position) => ({ ...owner, ...row, freq: "WEEKLY" as const, position }));
  if (added.length > 0) await trx.insertInto("network.schedule").values(added).execute();
}

/** Hours of a place itself, where only one service stands there: they are said with the service from now on. */
export async function dropPlaceSchedules(trx: Transaction, locationId: string): Promise<void> {
  const services = await trx
    .selectFrom("network.serviceAtLocation")
    .select("id")
    .where("locationId", "=", locationId)
    .execute();
  if (services.length > 1) return;
  const rows = await trx.selectFrom("network.schedule").selectAll().where("locationId", "=", locationId).execute();
  await removeSchedules(trx, rows.filter(isPlainWeek));
}

async function removeSchedules(trx: Transaction, rows: readonly { id: string }[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await trx.deleteFrom("network.schedule").where("id", "in", ids).execute();
}
