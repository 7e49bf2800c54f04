// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { raiseForRegion } from "#modules/network";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import type { SayingOrigin } from "../tables.ts";
import type { Said } from "./saying.form.ts";

/** On whose behalf: `organizationId` is absent for guests at a meeting. */
export type SayingBy = { regionId: string; origin: SayingOrigin; organizationId: string | null; saidOn: string };
type Which = { regionId: string; sayingId: string };

/** Acts as whoever sends this form: the same form is one saying. It shows when somebody of the team has read it. */
export async function sayOfCell(trx: Transaction, said: Said, by: SayingBy, now: Temporal.Instant): Promise<void> {
  await addSaying(trx, said, by, now, null);
}

/** The same for a coordinator of the region, whose words show at once. */
export async function sayAtOnce(trx: Transaction, said: Said, by: SayingBy, now: Temporal.Instant): Promise<void> {
  const added = await addSaying(trx, said, by, now, now);
  if (added) await changeMap(trx, by.regionId, now);
}

/** Everybody reads it from now on, also when it was laid aside before. For a coordinator. */
export async function showSaying(trx: Transaction, { regionId, sayingId }: Which, now: Temporal.Instant) {
  const shown = await trx
    .updateTable("region.saying")
    .set({ shownAt: now, endedOn: null, endedBecause: null })
    .where("id", "=", sayingId)
    .where("regionId", "=", regionId)
    .where((e) => e.or([e("endedBecause", "in", ["taken-back", "declined"]), e("shownAt", "is", null)]))
    .returning("id")
    .executeTakeFirst();
  if (shown) await changeMap(trx, regionId, now);
}

/** It is not shown; it may still be shown for a month. For a coordinator. */
export async function declineSaying(trx: Transaction, { regionId, sayingId }: Which, today: string): Promise<void> {
  await trx
    .updateTable("region.saying")
    .set({ endedOn: today, endedBecause: "declined" })
    .where("id", "=", sayingId)
    .where("regionId", "=", regionId)
    .where("shownAt", "is", null)
    .where("endedOn", "is", null)
    .execute();
}

/** It no longer holds. For a coordinator, and for the keeper of the organization that said it. */
export async function takeBackSaying(
  trx: Transaction,
  { regionId, sayingId }: Which,
  today: string,
  now: Temporal.Instant,
): Promise<void> {
  const ended = await trx
    .updateTable("region.saying")
    .set({ endedOn: today, endedBecause: "taken-back" })
    .where("id", "=", sayingId)
    .where("regionId", "=", regionId)
    .where("endedOn", "is", null)
    .returning("shownAt")
    .executeTakeFirst();
  if (ended?.shownAt) await changeMap(trx, regionId, now);
}

async function addSaying(
  trx: Transaction,
  said: Said,
  by: SayingBy,
  now: Temporal.Instant,
  shownAt: Temporal.Instant | null,
): Promise<boolean> {
  const added = await trx
    .insertInto("region.saying")
    .values({ ...said, ...by, createdAt: now, shownAt, endedOn: null, endedBecause: null })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** Every house of the region shows the map, and what each cell was is kept from day to day. */
export async function changeMap(trx: Transaction, regionId: string, now: Temporal.Instant): Promise<void> {
  await raiseForRegion(trx, regionId);
  await recordEvent(trx, "region.cells-changed", regionId, null, now);
}
