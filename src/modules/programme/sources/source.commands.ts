// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { raiseContentVersion } from "#platform/http";
import { endActivity } from "../activities/activity.commands.ts";
import { lockActivity } from "../activities/activity.queries.ts";
import { lockAllDatesAhead } from "../activities/occurrence.queries.ts";
import { fromFile } from "../incoming/incoming.queries.ts";
import { listComingFrom } from "./source.queries.ts";
import { nextTry, type Source, type SourceOutcome, type SourceProblem } from "./source.ts";

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

/** What was brought in as a file before belongs to this agenda from now on, so that it does not come twice. */
export async function adoptFromFile(trx: Transaction, source: Source, uids: readonly string[]): Promise<void> {
  if (uids.length === 0) return;
  await trx
    .updateTable("programme.activity as activity")
    .set({ source: source.id })
    .where("activity.centreId", "=", source.centreId)
    .where("activity.source", "=", fromFile)
    .where("activity.uid", "=", sql<string>`any(${uids}::text[])`)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("programme.activity as other")
            .select("other.id")
            .where("other.source", "=", source.id)
            .whereRef("other.centreId", "=", "activity.centreId")
            .whereRef("other.uid", "=", "activity.uid"),
        ),
      ),
    )
    .execute();
}

/** Only one at a time works on an agenda; who was broken off lets go by itself. False when somebody else has it. */
export async function claimSource(
  trx: Transaction,
  id: string,
  until: Temporal.Instant,
  now: Temporal.Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("programme.source")
    .set({ claimedUntil: until })
    .where("id", "=", id)
    .where((e) => e.or([e("claimedUntil", "is", null), e("claimedUntil", "<=", now)]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function holdClaim(trx: Transaction, id: string, until: Temporal.Instant): Promise<void> {
  await trx.updateTable("programme.source").set({ claimedUntil: until }).where("id", "=", id).execute();
}

/** Ends what the agenda no longer has, unless somebody comes: its dates are locked, so nobody can sign up meanwhile. */
export async function endUnlessPeopleCome(
  trx: Transaction,
  sourceId: string,
  activityId: string,
  now: Temporal.Instant,
): Promise<"ended" | "stays"> {
  await lockActivity(trx, activityId);
  await lockAllDatesAhead(trx, activityId, now);
  await trx
    .selectFrom("programme.series")
    .select("activityId")
    .where("activityId", "=", activityId)
    .forUpdate()
    .execute();
  const activity = (await listComingFrom(trx, sourceId, now)).find(({ id }) => id === activityId);
  if (activity?.hasPeople) return "stays";
  await endActivity(trx, activityId, now);
  return "ended";
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

export async function noteTold(
  trx: Transaction,
  id: string,
  told: { toldAt?: Temporal.Instant | null; toldWaitingAt?: Temporal.Instant },
): Promise<void> {
  await trx.updateTable("programme.source").set(told).where("id", "=", id).execute();
}

/** What came from it stays as the centre's own. */
export async function keepAsOwn(trx: Transaction, source: Source): Promise<void> {
  await trx
    .updateTable("programme.activity")
    .set({ source: null, uid: null, broughtIn: null, broughtInSequence: null })
    .where("centreId", "=", source.centreId)
    .where("source", "=", source.id)
    .execute();
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
