// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";
import { recordEvent } from "#platform/events";
import { daysKept } from "#platform/rights";
import { raiseTally } from "../figures/tally.commands.ts";
import { pathTerm } from "../paths/clearing.queries.ts";
import type { Path, Walker } from "../paths/path.ts";
import { refreshAvailability } from "../peers/availability.commands.ts";
import type { SupportKind } from "../reference.ts";
import { canReopen, type ReasonToEnd } from "./points.ts";

type Moment = { today: string; now: Temporal.Instant };

/**
 * Either of the two: from this day the retention clock runs, and who walked along has room again. Why is counted, and
 * kept with nobody. A second time it changes nothing.
 */
export async function endPath(
  trx: Transaction,
  { path, side }: Walker,
  reason: ReasonToEnd | null,
  { today, now }: Moment,
): Promise<void> {
  const { id, centreId, peerId } = path;
  await asHouse(trx, async () => {
    const ended = await trx
      .updateTable("support.path")
      .set({ endedOn: today, keptUntil: sql<string>`${today}::date + ${daysKept(pathTerm, "centreId")}` })
      .where("id", "=", id)
      .where("endedOn", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!ended) return;
    await endWhatHangsOn(trx, path, { today, now });
    await raiseTally(trx, { centreId, what: "path-ended", detail: reason ?? "", day: today });
    if (peerId) await refreshAvailability(trx, { peerId, centreId }, now);
    await recordEvent(trx, `support.path-ended-by-${side}`, id, centreId, now);
  });
}

async function endWhatHangsOn(trx: Transaction, { id }: Path, { today, now }: Moment): Promise<void> {
  await trx
    .updateTable("support.pathPeer")
    .set({ untilOn: today })
    .where("pathId", "=", id)
    .where("untilOn", "is", null)
    .execute();
  await trx
    .updateTable("support.match")
    .set({ endedAt: now, endedBy: "path" })
    .where("requestId", "=", id)
    .where("endedAt", "is", null)
    .execute();
}

/** Whose path it is, within a month: all of it stands as it stood, and who walked along walks along again. */
export async function reopenPath(
  trx: Transaction,
  { path }: Walker,
  kind: SupportKind | null,
  { today, now }: Moment,
): Promise<void> {
  const { id, centreId, peerId, peerName } = path;
  if (!canReopen(path, today)) return;
  await asHouse(trx, async () => {
    const opened = await trx
      .updateTable("support.path")
      .set({ endedOn: null, keptUntil: null })
      .where("id", "=", id)
      .where("endedOn", "is not", null)
      .returning("id")
      .executeTakeFirst();
    if (!opened) return;
    await trx.insertInto("support.pathPeer").values({ pathId: id, peerId, peerName, fromOn: today }).execute();
    if (kind) await raiseTally(trx, { centreId, what: "came-back", detail: kind, day: today });
    if (peerId) await refreshAvailability(trx, { peerId, centreId }, now);
    await recordEvent(trx, "support.path-reopened", id, centreId, now);
  });
}
