// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";

export type NewStanding = {
  staleOn: string | null;
  remindedOn: string | null;
  reminders: number;
  unkeptOn: string | null;
  warnedOn: string | null;
  hiddenOn: string | null;
};

/** From the day that it is first seen here its time begins. */
export async function watchNewEntries(trx: Transaction, regionId: string, today: string): Promise<void> {
  await sql`insert into network.watched_entry (service_id, region_id, seen_on)
    select id, region_id, ${today}::date from network.service where region_id = ${regionId}
    on conflict do nothing`.execute(trx);
}

export async function setStanding(trx: Transaction, serviceId: string, standing: NewStanding): Promise<void> {
  await trx.updateTable("network.watchedEntry").set(standing).where("serviceId", "=", serviceId).execute();
}

/** Nobody finds it from now on. It stays for its keeper and the team, who bring it back with one tap. */
export async function hideEntry(trx: Transaction, serviceId: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("network.service")
    .set({ hiddenAt: now })
    .where("id", "=", serviceId)
    .where("hiddenAt", "is", null)
    .execute();
}

/** Found again by the clock: a source has it again, for instance. */
export async function showEntry(trx: Transaction, serviceId: string): Promise<void> {
  await trx.updateTable("network.service").set({ hiddenAt: null }).where("id", "=", serviceId).execute();
}

export async function noteReminded(trx: Transaction, keeperIds: readonly string[], remindedOn: string): Promise<void> {
  if (keeperIds.length === 0) return;
  await trx
    .updateTable("network.keeper")
    .set({ remindedOn })
    .where("id", "in", [...keeperIds])
    .execute();
}
