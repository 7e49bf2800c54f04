// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { localToday } from "#platform/clock";
import { asHouse, type Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { raiseTally } from "../figures/tally.commands.ts";
import { beginPath } from "../paths/begin.commands.ts";
import { firstTalkStep } from "../requests/waiting.ts";
import { lockMatchForAnswer } from "./match.queries.ts";
import { isBothYes, type Match } from "./match.ts";

export type Yes = "asker" | "peer" | "both at the table";
export type When = { today: string; timeZone: string };

/** After getting acquainted: with the second yes two people are on their way together. A second time it changes nothing. */
export async function sayYesTo(
  trx: Transaction,
  matchId: string,
  yes: Yes,
  when: When,
  now: Temporal.Instant,
): Promise<void> {
  const match = await lockMatchForAnswer(trx, matchId);
  if (!match?.peerAgreedAt) return;
  const said = {
    askerYesAt: match.askerYesAt ?? (yes === "peer" ? null : now),
    askerYesAtTable: match.askerYesAtTable || (yes === "both at the table" && match.askerYesAt === null),
    peerYesAt: match.peerYesAt ?? (yes === "asker" ? null : now),
  };
  await trx.updateTable("support.match").set(said).where("id", "=", matchId).execute();
  await noteMeeting(trx, match, when);
  if (isBothYes(said)) return await setOut(trx, match, when, now);
  const other = yes === "asker" ? "support.match-for-peer" : "support.match-for-asker";
  await recordEvent(trx, other, matchId, match.centreId, now);
}

/** That they got acquainted. The first time for a request it is counted how long that took. */
export async function noteMeeting(
  trx: Transaction,
  { id, requestId, centreId, metOn }: Match,
  { today, timeZone }: When,
): Promise<void> {
  if (metOn !== null) return;
  await asHouse(trx, async () => {
    const { askedAt, metBefore } = await trx
      .selectFrom("support.request as request")
      .select("request.createdAt as askedAt")
      .select((e) =>
        e
          .exists(
            e
              .selectFrom("support.match as match")
              .where("match.requestId", "=", requestId)
              .where("match.metOn", "is not", null),
          )
          .as("metBefore"),
      )
      .where("request.id", "=", requestId)
      .executeTakeFirstOrThrow();
    await trx.updateTable("support.match").set({ metOn: today }).where("id", "=", id).execute();
    const detail = firstTalkStep(daysBetween(localToday(askedAt, timeZone), today));
    if (!metBefore) await raiseTally(trx, { centreId, what: "first-talk", detail, day: today });
  });
}

function daysBetween(from: string, until: string): number {
  return Temporal.PlainDate.from(from).until(until).days;
}

/** The match ends where the path begins: from here the request is read through the path. */
async function setOut(trx: Transaction, match: Match, { today }: When, now: Temporal.Instant): Promise<void> {
  const { id, requestId, centreId, personId, peerId, peerName } = match;
  if (peerId === null) return;
  await asHouse(trx, async () => {
    const { side } = await trx
      .updateTable("support.request")
      .set({ matchedAt: now, waitsForRoomAt: null })
      .where("id", "=", requestId)
      .returning("side")
      .executeTakeFirstOrThrow();
    await trx.updateTable("support.match").set({ endedAt: now, endedBy: "path" }).where("id", "=", id).execute();
    await beginPath(trx, { requestId, centreId, personId, side, peer: { id: peerId, name: peerName }, today }, now);
  });
}
