// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { raiseContentVersion } from "#platform/http";
import type { Source } from "./source.ts";

export type SourceFacts = { name: string; organizationId: string; url: string; everyHours: number; publishes: boolean };

/** It waits for a yes with what it says now. The same form twice is one. */
export async function addSource(
  trx: Transaction,
  source: SourceFacts & { centreId: string; content: Buffer; formKey: string },
  now: Temporal.Instant,
): Promise<{ id: string } | null> {
  const { content, ...facts } = source;
  await trx
    .insertInto("programme.source")
    .values({ ...facts, createdAt: now, nextAt: now, fetchedAt: now, waitingContent: content })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const added = await trx
    .selectFrom("programme.source")
    .select("id")
    .where("centreId", "=", source.centreId)
    .where("url", "=", source.url)
    .executeTakeFirst();
  return added ?? null;
}

/** With another address it is another agenda: nothing of what was remembered about the old one counts. */
export async function changeSource(
  trx: Transaction,
  source: Source,
  facts: SourceFacts,
  now: Temporal.Instant,
): Promise<void> {
  const anew = { etag: null, lastModified: null, nextAt: now, failures: 0, problem: null, failingSince: null };
  await trx
    .updateTable("programme.source")
    .set({ ...facts, ...(facts.url !== source.url && anew) })
    .where("id", "=", source.id)
    .execute();
  if (facts.name !== source.name || facts.organizationId !== source.organizationId)
    await raiseContentVersion(trx, source.centreId);
}

export async function pauseSource(trx: Transaction, id: string, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("programme.source")
    .set({ pausedAt: now, waitingContent: null, agreedAt: null, toldWaitingAt: null })
    .where("id", "=", id)
    .where("acceptedAt", "is not", null)
    .where("pausedAt", "is", null)
    .execute();
}

export async function resumeSource(trx: Transaction, id: string, now: Temporal.Instant): Promise<void> {
  await trx.updateTable("programme.source").set({ pausedAt: null, nextAt: now }).where("id", "=", id).execute();
}

/** Somebody saw what would happen and said yes. A second yes changes nothing. */
export async function agree(trx: Transaction, source: Source, now: Temporal.Instant): Promise<void> {
  await trx
    .updateTable("programme.source")
    .set((e) => ({ acceptedAt: e.fn.coalesce("acceptedAt", e.val(now)), agreedAt: now }))
    .where("id", "=", source.id)
    .where("waitingContent", "is not", null)
    .where("agreedAt", "is", null)
    .execute();
}

/** Left to a job, because it takes longer than people wait. */
export async function leaveToJob(trx: Transaction, { id, centreId }: Source, now: Temporal.Instant): Promise<void> {
  await recordEvent(trx, "programme.source-agreed", id, centreId, now);
}

export async function noteTold(
  trx: Transaction,
  id: string,
  told: { toldAt?: Temporal.Instant | null; toldWaitingAt?: Temporal.Instant },
): Promise<void> {
  await trx.updateTable("programme.source").set(told).where("id", "=", id).execute();
}

export async function removeSource(trx: Transaction, source: Source): Promise<void> {
  await trx.deleteFrom("programme.source").where("id", "=", source.id).execute();
  await raiseContentVersion(trx, source.centreId);
}

/** Nobody said yes for a day: what it says is no longer kept. */
export async function removeForgotten(trx: Transaction, now: Temporal.Instant): Promise<void> {
  await trx
    .deleteFrom("programme.source")
    .where("acceptedAt", "is", null)
    .where("createdAt", "<", now.subtract({ hours: 24 }))
    .execute();
}
