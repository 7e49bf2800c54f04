// SPDX-License-Identifier: EUPL-1.2
import { type SqlBool, sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import { refreshAvailability } from "../peers/availability.commands.ts";
import { isOf } from "../requests/clearing.queries.ts";

/** On the day that stands on the path it goes, with what was asked and everything that hangs on it. */
export async function clearPastPaths(trx: Transaction, now: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("support.request")
    .using("support.path as path")
    .innerJoin("network.centre as centre", "centre.id", "path.centreId")
    .whereRef("path.id", "=", "support.request.id")
    .where(sql<SqlBool>`path.kept_until <= (${now}::timestamptz at time zone centre.time_zone)::date`)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Their path is theirs alone: it goes. On another's they walked along, which goes on without their name. */
export async function erasePathsOf(trx: Transaction, about: About): Promise<number> {
  const nameless = about.personId
    ? await trx
        .updateTable("support.path")
        .set({ peerId: null, peerName: "" })
        .where("peerId", "=", about.personId)
        .executeTakeFirstOrThrow()
    : null;
  const gone = await trx
    .deleteFrom("support.path")
    .using("support.request as request")
    .whereRef("request.id", "=", "support.path.id")
    .where(isOf(about))
    .returning(["support.path.peerId", "support.path.centreId", "request.createdAt"])
    .execute();
  for (const { peerId, centreId, createdAt } of gone) {
    // that there is room again is no more exact than what they asked: the day of erasing is nobody's
    if (peerId) await refreshAvailability(trx, { peerId, centreId }, createdAt);
  }
  return gone.length + Number(nameless?.numUpdatedRows ?? 0);
}

export async function erasePathPeersOf(trx: Transaction, about: About): Promise<number> {
  const gone = await trx
    .deleteFrom("support.pathPeer")
    .using("support.request as request")
    .whereRef("request.id", "=", "support.pathPeer.pathId")
    .where(isOf(about))
    .executeTakeFirstOrThrow();
  if (!about.personId) return Number(gone.numDeletedRows);
  const nameless = await trx
    .updateTable("support.pathPeer")
    .set({ peerId: null, peerName: "" })
    .where("peerId", "=", about.personId)
    .executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows) + Number(nameless.numUpdatedRows);
}

/** Words on their own path go; what they wrote down for another stays that other's, without their name. */
export async function eraseWordsOf(trx: Transaction, about: About): Promise<number> {
  const gone = await trx
    .deleteFrom("support.pathWords")
    .using("support.request as request")
    .whereRef("request.id", "=", "support.pathWords.pathId")
    .where(isOf(about))
    .executeTakeFirstOrThrow();
  if (!about.personId) return Number(gone.numDeletedRows);
  const nameless = await trx
    .updateTable("support.pathWords")
    .set({ writerId: null, writerName: "" })
    .where("writerId", "=", about.personId)
    .executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows) + Number(nameless.numUpdatedRows);
}

export async function eraseHiddenOf(trx: Transaction, about: About): Promise<number> {
  const gone = await trx
    .deleteFrom("support.pathHidden")
    .using("support.request as request")
    .whereRef("request.id", "=", "support.pathHidden.pathId")
    .where(isOf(about))
    .executeTakeFirstOrThrow();
  if (!about.personId) return Number(gone.numDeletedRows);
  const nameless = await trx
    .updateTable("support.pathHidden")
    .set({ peerId: null })
    .where("peerId", "=", about.personId)
    .executeTakeFirstOrThrow();
  return Number(gone.numDeletedRows) + Number(nameless.numUpdatedRows);
}
