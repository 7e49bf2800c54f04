// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { raiseForRegion } from "#modules/network";
import type { Transaction } from "#platform/db";
import type { TableKind } from "../tables.ts";

type TableFacts = { kind: TableKind; name: string; about: string };
type OfTable = { regionId: string; tableId: string };
type MeetingFacts = { heldOn: string; startsAt: string; endsAt: string; place: string };

/** The same form gives the same table. */
export async function addTable(
  trx: Transaction,
  table: TableFacts & { regionId: string; formKey: string },
): Promise<string> {
  const added = await trx
    .insertInto("region.networkTable")
    .values({ ...table, endedOn: null })
    .onConflict((conflict) => conflict.column("formKey").doUpdateSet({ formKey: table.formKey }))
    .returning("id")
    .executeTakeFirstOrThrow();
  await raiseForRegion(trx, table.regionId);
  return added.id;
}

export async function changeTable(trx: Transaction, { regionId, tableId, ...facts }: OfTable & TableFacts) {
  await trx
    .updateTable("region.networkTable")
    .set(facts)
    .where("id", "=", tableId)
    .where("regionId", "=", regionId)
    .execute();
  await raiseForRegion(trx, regionId);
}

/** Null: it meets again. */
export async function endTable(trx: Transaction, { regionId, tableId }: OfTable, endedOn: string | null) {
  await trx
    .updateTable("region.networkTable")
    .set({ endedOn })
    .where("id", "=", tableId)
    .where("regionId", "=", regionId)
    .execute();
  await raiseForRegion(trx, regionId);
}

export async function addMember(trx: Transaction, { regionId, tableId }: OfTable, organizationId: string) {
  await trx
    .insertInto("region.networkTableMember")
    .values({ tableId, organizationId })
    .onConflict((conflict) => conflict.columns(["tableId", "organizationId"]).doNothing())
    .execute();
  await raiseForRegion(trx, regionId);
}

/** What it took on stays, until it is done or let go. */
export async function removeMember(trx: Transaction, { regionId, tableId }: OfTable, organizationId: string) {
  await trx
    .deleteFrom("region.networkTableMember")
    .where("tableId", "=", tableId)
    .where("organizationId", "=", organizationId)
    .execute();
  await raiseForRegion(trx, regionId);
}

/** The same form gives the same meeting. */
export async function planMeeting(
  trx: Transaction,
  meeting: MeetingFacts & { tableId: string; formKey: string },
  now: Temporal.Instant,
): Promise<string> {
  const { id } = await trx
    .insertInto("region.tableMeeting")
    .values({ ...meeting, changedAt: now, cancelledAt: null })
    .onConflict((conflict) => conflict.column("formKey").doUpdateSet({ formKey: meeting.formKey }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function moveMeeting(
  trx: Transaction,
  meetingId: string,
  facts: MeetingFacts,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("region.tableMeeting")
    .set((e) => ({ ...facts, changedAt: now, cancelledAt: null, sequence: e("sequence", "+", 1) }))
    .where("id", "=", meetingId)
    .execute();
}

/** Null: it goes on after all. */
export async function cancelMeeting(
  trx: Transaction,
  meetingId: string,
  cancelledAt: Temporal.Instant | null,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("region.tableMeeting")
    .set((e) => ({ cancelledAt, changedAt: now, sequence: e("sequence", "+", 1) }))
    .where("id", "=", meetingId)
    .execute();
}
