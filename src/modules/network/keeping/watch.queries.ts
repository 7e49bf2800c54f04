// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import { directoryZone } from "./names.ts";
import type { Watched } from "./rules.ts";

export type WatchedEntry = Watched & {
  serviceId: string;
  organizationId: string | null;
  staleOn: string | null;
};

/** Entries that nobody looked at for so long, and those that were so yesterday. A source that still has it answers for it. */
export async function listWatched(
  trx: Transaction,
  regionId: string,
  { staleDays, today }: { staleDays: number; today: string },
): Promise<WatchedEntry[]> {
  const { rows } = await sql<WatchedEntry>`
    select * from (
      select watched.service_id, service.organization_id, watched.stale_on, watched.reminded_on, watched.reminders,
        watched.unkept_on, watched.warned_on, watched.hidden_on,
        greatest(watched.seen_on, service.assured_date,
          (select max(checked_on) from network.checking where service_id = service.id),
          (select max((source.succeeded_at at time zone ${directoryZone})::date) from network.source_record as record
            join network.source on source.id = record.source_id
            where record.our_id = service.id and record.object = 'service' and record.gone_at is null
              and source.paused_at is null)) as true_on,
        exists (select from network.keeper where keeper.organization_id = service.organization_id
          and withdrawn_at is null) as has_keeper
      from network.watched_entry as watched join network.service on service.id = watched.service_id
      where watched.region_id = ${regionId} and service.status in ('active', 'temporarily closed')) as entry
    where stale_on is not null or true_on + ${staleDays}::integer <= ${today}::date
    order by service_id`.execute(trx);
  return rows;
}

export async function findFirstCentre(trx: Transaction, regionId: string): Promise<string | null> {
  const centre = await trx
    .selectFrom("network.centre")
    .select("id")
    .where("regionId", "=", regionId)
    .orderBy("id")
    .executeTakeFirst();
  return centre?.id ?? null;
}
