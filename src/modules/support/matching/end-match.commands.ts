// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { refreshAvailability } from "../peers/availability.commands.ts";
import { lockMatchForAnswer } from "./match.queries.ts";
import { noteMeeting, type When } from "./meeting.commands.ts";

/** Whoever asked stops, or somebody for them when the whole request ends: no reason, and there is room again. */
export async function letMatchGo(trx: Transaction, requestId: string, now: Temporal.Instant): Promise<void> {
  const ended = await trx
    .updateTable("support.match")
    .set({ endedAt: now, endedBy: "asker" })
    .where("requestId", "=", requestId)
    .where("endedAt", "is", null)
    .returning(["id", "peerId", "centreId"])
    .executeTakeFirst();
  if (!ended) return;
  if (ended.peerId) await refreshAvailability(trx, { peerId: ended.peerId, centreId: ended.centreId }, now);
  await recordEvent(trx, "support.match-for-peer", ended.id, ended.centreId, now);
}

type No = { words: string; met: When | null };

/** The peer worker's kind no, or that it goes no further: the words are for the one who asked alone. */
export async function sayKindNo(
  trx: Transaction,
  matchId: string,
  { words, met }: No,
  now: Temporal.Instant,
): Promise<void> {
  const match = await lockMatchForAnswer(trx, matchId);
  if (!match?.peerId) return;
  if (met) await noteMeeting(trx, match, met);
  if (words) await trx.insertInto("support.matchWord").values({ matchId, words, at: now }).execute();
  await trx.updateTable("support.match").set({ endedAt: now, endedBy: "peer" }).where("id", "=", matchId).execute();
  await refreshAvailability(trx, { peerId: match.peerId, centreId: match.centreId }, now);
  await recordEvent(trx, "support.match-for-asker", matchId, match.centreId, now);
}

/** Before a request is erased with all that hangs on it: whoever was asked has room again. For whoever may erase it. */
export async function freePeerOf(trx: Transaction, requestId: string, now: Temporal.Instant): Promise<void> {
  await asHouse(trx, async () => await letMatchGo(trx, requestId, now));
}
