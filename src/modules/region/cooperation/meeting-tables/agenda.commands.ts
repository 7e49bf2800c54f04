// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import type { ActionState, LetterAbout } from "../tables.ts";

type NewPoint = { meetingId: string; organizationId: string | null; title: string; note: string; formKey: string };
type NewAction = { meetingId: string; organizationId: string; what: string; dueOn: string; formKey: string };

/** The same form adds the same point. */
export async function addPoint(trx: Transaction, point: NewPoint): Promise<void> {
  await trx
    .insertInto("region.agendaPoint")
    .values(point)
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
}

export async function removePoint(trx: Transaction, meetingId: string, pointId: string): Promise<void> {
  await trx.deleteFrom("region.agendaPoint").where("id", "=", pointId).where("meetingId", "=", meetingId).execute();
}

export async function addDecision(
  trx: Transaction,
  decision: { meetingId: string; words: string; formKey: string },
): Promise<void> {
  await trx
    .insertInto("region.tableDecision")
    .values(decision)
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
}

export async function removeDecision(trx: Transaction, meetingId: string, decisionId: string): Promise<void> {
  await trx
    .deleteFrom("region.tableDecision")
    .where("id", "=", decisionId)
    .where("meetingId", "=", meetingId)
    .execute();
}

export async function takeOn(trx: Transaction, action: NewAction): Promise<void> {
  await trx
    .insertInto("region.tableAction")
    .values({ ...action, closedOn: null })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
}

/** Done, let go, or open again: then it comes back on the next agenda. */
export async function setAction(
  trx: Transaction,
  id: string,
  { state, line, today }: { state: ActionState; line: string; today: string },
): Promise<void> {
  await trx
    .updateTable("region.tableAction")
    .set({ state, line, closedOn: state === "open" ? null : today })
    .where("id", "=", id)
    .execute();
}

export async function writeMinutes(trx: Transaction, meetingId: string, minutes: string): Promise<void> {
  await trx.updateTable("region.tableMeeting").set({ minutes }).where("id", "=", meetingId).execute();
}

/** To the organizations that are members, by letter. The same form sends it once. */
export async function sendToMembers(
  trx: Transaction,
  letter: { id: string; meetingId: string; kind: LetterAbout },
  centreId: string,
  now: Temporal.Instant,
): Promise<void> {
  const added = await trx
    .insertInto("region.meetingLetter")
    .values({ ...letter, sentAt: now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added) await recordEvent(trx, "region.meeting-told", added.id, centreId, now);
}
