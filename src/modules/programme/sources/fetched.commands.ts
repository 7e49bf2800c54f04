// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { claimSourceIn } from "#modules/network";
import type { Transaction } from "#platform/db";
import { raiseContentVersion } from "#platform/http";
import { nextTry, type Source, type SourceOutcome, type SourceProblem } from "./source.ts";

export async function claimSource(
  trx: Transaction,
  id: string,
  until: Temporal.Instant,
  now: Temporal.Instant,
): Promise<boolean> {
  return await claimSourceIn(trx, "programme.source", id, until, now);
}

export async function holdClaim(trx: Transaction, id: string, until: Temporal.Instant): Promise<void> {
  await trx.updateTable("programme.source").set({ claimedUntil: until }).where("id", "=", id).execute();
}

export type Remembered = { etag: string | null; lastModified: string | null };

/** Null: nothing came of it, because nothing had changed. What its pages say about when it came in changes by the day. */
export async function noteSuccess(
  trx: Transaction,
  source: Source,
  what: { outcome: SourceOutcome | null; remembered: Remembered | null; isOtherDay: boolean },
  now: Temporal.Instant,
): Promise<void> {
  const { outcome, remembered, isOtherDay } = what;
  await trx
    .updateTable("programme.source")
    .set({
      ...goodAgain,
      ...{ waitingContent: null, agreedAt: null, toldWaitingAt: null },
      ...remembered,
      ...(outcome && { outcome: JSON.stringify(outcome) }),
      fetchedAt: now,
      succeededAt: now,
      nextAt: now.add({ hours: source.everyHours }),
    })
    .where("id", "=", source.id)
    .execute();
  if (isOtherDay) await raiseContentVersion(trx, source.centreId);
}

/** What is shown stays as it was. The next question asks for the whole agenda again, so that what was wrong can be put right there. */
export async function noteWaiting(
  trx: Transaction,
  source: Source,
  content: Buffer,
  now: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable("programme.source")
    .set({
      ...goodAgain,
      waitingContent: content,
      ...{ etag: null, lastModified: null, fetchedAt: now, nextAt: now.add({ hours: source.everyHours }) },
    })
    .where("id", "=", source.id)
    .execute();
}

const goodAgain = { failures: 0, problem: null, problemStatus: null, failingSince: null, claimedUntil: null };

export type Failure = { problem: SourceProblem; status: number | null; retryAfter: string | null };

/** The last good state stays. Who asks by hand sees it at once, so that does not count towards writing about it. */
export async function noteFailure(
  trx: Transaction,
  source: Source,
  { problem, status, retryAfter }: Failure,
  by: "schedule" | "hand",
  now: Temporal.Instant,
): Promise<void> {
  const failures = source.failures + (by === "schedule" ? 1 : 0);
  await trx
    .updateTable("programme.source")
    .set({
      ...{ failures, problem, problemStatus: status, fetchedAt: now, claimedUntil: null },
      failingSince: source.failingSince ?? now,
      ...(by === "schedule" && { nextAt: nextTry(now, { everyHours: source.everyHours, failures }, retryAfter) }),
    })
    .where("id", "=", source.id)
    .execute();
}
