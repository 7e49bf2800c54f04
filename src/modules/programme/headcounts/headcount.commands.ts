// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { raiseContentVersion } from "#platform/http";
import { findHeadcountOfForm } from "./headcount.queries.ts";
import { type HeadcountRefusal, refuseHeadcount } from "./headcount.ts";

export type HeadcountRequest = { occurrenceId: string; formKey: string; people: number };
export type HeadcountOutcome = { refused: HeadcountRefusal } | { headcount: { id: string; linkVersion: number } };

/** How many come, without who. The same form key gives the same number, so a form sent twice counts once. */
export async function tellHeadcount(
  trx: Transaction,
  request: HeadcountRequest,
  now: Temporal.Instant,
): Promise<HeadcountOutcome> {
  const date = await lockDateForHeadcount(trx, request.occurrenceId);
  const before = await findHeadcountOfForm(trx, request.formKey);
  if (before) return { headcount: before };
  const refused = refuseHeadcount(date, now);
  if (refused) return { refused };
  const headcount = await trx
    .insertInto("programme.headcount")
    .values({ ...request, centreId: date.centreId, createdAt: now, changedAt: now })
    .returning(["id", "linkVersion"])
    .executeTakeFirstOrThrow();
  await addPlacesTaken(trx, request.occurrenceId, request.people);
  await recordEvent(trx, "programme.headcount-told", headcount.id, date.centreId, now);
  await raiseContentVersion(trx, date.centreId);
  return { headcount };
}

/** Another number; none takes it back. Once the date has begun nothing changes any more. */
export async function changeHeadcount(
  trx: Transaction,
  own: { headcountId: string; occurrenceId: string },
  people: number,
  now: Temporal.Instant,
): Promise<void> {
  const { headcountId, occurrenceId } = own;
  const date = await lockDateForHeadcount(trx, occurrenceId);
  if (refuseHeadcount(date, now)) return;
  const before = await trx
    .selectFrom("programme.headcount")
    .select("people")
    .where("id", "=", headcountId)
    .executeTakeFirstOrThrow();
  if (before.people === people) return;
  await trx.updateTable("programme.headcount").set({ people, changedAt: now }).where("id", "=", headcountId).execute();
  await addPlacesTaken(trx, occurrenceId, people - before.people);
  await recordEvent(trx, "programme.headcount-changed", headcountId, date.centreId, now);
  await raiseContentVersion(trx, date.centreId);
}

async function lockDateForHeadcount(trx: Transaction, occurrenceId: string) {
  return await trx
    .selectFrom("programme.occurrence as occurrence")
    .innerJoin("programme.activity as activity", "activity.id", "occurrence.activityId")
    .select(["occurrence.centreId", "occurrence.startsAt", "occurrence.cancelledAt", "activity.joining"])
    .where("occurrence.id", "=", occurrenceId)
    .forUpdate("occurrence")
    .executeTakeFirstOrThrow();
}

async function addPlacesTaken(trx: Transaction, occurrenceId: string, people: number): Promise<void> {
  await trx
    .updateTable("programme.occurrence")
    .set((e) => ({ placesTaken: e("placesTaken", "+", people) }))
    .where("id", "=", occurrenceId)
    .execute();
}
