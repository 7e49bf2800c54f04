// SPDX-License-Identifier: EUPL-1.2

import type { Temporal } from "temporal-polyfill";
import { type Actor, type Transaction, withActor } from "#platform/db";
import type { Workshop } from "#platform/modules";
import { addActivity, changeActivity, publishActivity } from "../activities/activity.commands.ts";
import { hasRoomForActivity } from "../activities/activity-room.queries.ts";
import { endActivity } from "../activities/ending.commands.ts";
import { confirmAgain } from "../confirming/confirming.commands.ts";
import type { Here } from "./here.ts";
import { lockKnown } from "./incoming.queries.ts";
import { type Decision, decideRecord } from "./incoming.ts";
import type { Outcome } from "./outcome.ts";
import type { IncomingRecord } from "./reading/incoming-record.ts";
import { type Said, saidBy, writeSaid } from "./said.ts";

export type BringingIn = {
  here: Here;
  /** Of the records that are brought in. */
  positions: readonly number[];
  publish: boolean;
  /** Hears of each record in turn. */
  onOutcome: (outcome: Outcome) => Promise<void> | void;
};

/** Each record in a transaction of its own: one that fails never stops the rest. Doing it again changes nothing more. */
export async function applyAgenda(
  { db, log, now }: Pick<Workshop, "db" | "log" | "now">,
  actor: Actor,
  records: readonly IncomingRecord[],
  { here, positions, publish, onOutcome }: BringingIn,
): Promise<void> {
  const wanted = new Set(positions);
  for (const record of records.filter(({ position }) => wanted.has(position))) {
    try {
      const how = { here, publish, now };
      await onOutcome(await withActor(db, actor, async (trx) => await bringIn(trx, record, how)));
    } catch (err) {
      const { position } = record;
      log.warn({ err, source: here.source, position }, "A record of an agenda could not be brought in");
      await onOutcome({ ...about(record), what: "failed" });
    }
  }
}

type How = Pick<BringingIn, "here" | "publish"> & { now: () => Temporal.Instant };

async function bringIn(trx: Transaction, record: IncomingRecord, how: How): Promise<Outcome> {
  const decision = decideRecord(record, await lockKnown(trx, record, how.here), how.here);
  switch (decision.what) {
    case "new":
      return await addFrom(trx, record, decision, how);
    case "changed":
      return await changeFrom(trx, record, decision, how);
    case "ended":
      await endActivity(trx, decision.activity.id, how.now());
      return { ...about(record), what: "ended", activityId: decision.activity.id };
    case "unchanged":
      await confirmAgain(trx, decision.activityId, how.now());
      return { ...about(record), what: "unchanged", activityId: decision.activityId };
    case "leftOut":
      return { ...about(record), what: "leftOut", reason: decision.reason, activityId: decision.activityId };
  }
}

type Decided<What> = Extract<Decision, { what: What }>;

/** What may not take place after all is not shown before somebody looked at it. */
async function addFrom(
  trx: Transaction,
  record: IncomingRecord,
  { content }: Decided<"new">,
  { here, publish, now }: How,
): Promise<Outcome> {
  if (!(await hasRoomForActivity(trx, here.centreId))) return { ...about(record), what: "leftOut", reason: "noRoom" };
  const { id } = await addActivity(trx, here.centreId, content, null, now());
  await remember(trx, id, record, saidBy(record));
  if (publish && record.status !== "tentative") await publishActivity(trx, id, now());
  return { ...about(record), what: "added", activityId: id };
}

async function changeFrom(
  trx: Transaction,
  record: IncomingRecord,
  { activity, content, said }: Decided<"changed">,
  { now }: How,
): Promise<Outcome> {
  const { kept } = await changeActivity(trx, activity.id, content, now());
  if (said) await remember(trx, activity.id, record, said);
  return { ...about(record), what: "changed", activityId: activity.id, kept: kept.length };
}

async function remember(trx: Transaction, activityId: string, { sequence }: IncomingRecord, said: Said): Promise<void> {
  await trx
    .updateTable("programme.activity")
    .set({ broughtIn: writeSaid(said), broughtInSequence: sequence })
    .where("id", "=", activityId)
    .execute();
}

function about({ position, title }: IncomingRecord) {
  return { position, title, reason: null, activityId: null, kept: 0 };
}
