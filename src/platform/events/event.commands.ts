// SPDX-License-Identifier: EUPL-1.2

import type { Temporal } from "temporal-polyfill";
import type { Database, Transaction } from "#platform/db";
import type { Jobs } from "#platform/jobs";

/** Who wants to hear of an event: each time one of this kind is recorded, a job comes in the queue. */
export type Subscription = { event: string; queue: string };
/** What the subscriber's job carries. `eventId` tells two events about the same subject apart. */
export type EventIds = { eventId: number; kind: string; subjectId: string; centreId: string | null };

let connected: { jobs: Pick<Jobs, "send">; subscriptions: readonly Subscription[] } | null = null;

/** Called once, where the program is put together. */
export function connectEvents(jobs: Pick<Jobs, "send">, subscriptions: readonly Subscription[]): void {
  connected = { jobs, subscriptions };
}

/** The event and a job for each subscriber, in the transaction of the change itself: both or neither. */
export async function recordEvent(
  trx: Transaction,
  kind: string,
  subjectId: string,
  centreId: string | null,
  now: Temporal.Instant,
): Promise<void> {
  if (!connected)
    throw new Error(`${kind} is recorded before connectEvents: whoever waits for it would never hear of it.`);
  const event = await trx
    .insertInto("platform.event")
    .values({ kind, subjectId, centreId, at: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const { queue } of connected.subscriptions.filter(({ event }) => event === kind)) {
    await connected.jobs.send(trx, queue, { eventId: event.id, kind, subjectId, centreId } satisfies EventIds);
  }
}

/** Removes events older than ninety days, and says how many. */
export async function removeOldEvents(db: Database, now: Temporal.Instant): Promise<number> {
  const oldest = now.subtract({ hours: 90 * 24 });
  const { numDeletedRows } = await db.deleteFrom("platform.event").where("at", "<", oldest).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
