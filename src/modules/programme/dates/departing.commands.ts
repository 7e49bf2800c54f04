// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { lockActivity } from "../activities/activity.queries.ts";
import { tellPeople } from "../calls/telling.commands.ts";
import { hasCome } from "./moment.ts";
import type { DateRef } from "./moving.commands.ts";
import { lockDate } from "./occurrence.queries.ts";
import { hasPeople, type StoredDate } from "./occurrence-planning.ts";

/** What is different on this one date; absent in the database where it is as usual. */
export type Departure = Partial<Pick<StoredDate, "roomId" | "placeNote" | "hosts" | "notice">>;

/** Another room, place or host, or a line for visitors: for this date only, and planning leaves it so. */
export async function departFromUsual(
  trx: Transaction,
  { activityId, occurrenceId }: DateRef,
  departure: Departure,
  { tell, now }: { tell: "who signed up" | "nobody"; now: Temporal.Instant },
): Promise<void> {
  const { centreId, endedAt } = await lockActivity(trx, activityId);
  const date = await lockDate(trx, activityId, occurrenceId);
  if (hasCome(date.endsAt, now) || endedAt !== null || isSo(date, departure)) return;
  await trx
    .updateTable("programme.occurrence")
    .set((e) => ({ ...departure, sequence: e("sequence", "+", 1), changedAt: now }))
    .where("id", "=", occurrenceId)
    .execute();
  const isNews = tell === "who signed up" && hasPeople(date) && date.cancelledAt === null;
  if (isNews) await tellPeople(trx, "changed", { occurrenceId, centreId }, now);
  await raiseContentVersion(trx, centreId);
}

function isSo(date: StoredDate, departure: Departure): boolean {
  return JSON.stringify({ ...pick(date), ...departure }) === JSON.stringify(pick(date));
}

function pick({ roomId, placeNote, hosts, notice }: StoredDate): Departure {
  return { roomId, placeNote, hosts, notice };
}
