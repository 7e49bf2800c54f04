// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { isHolding } from "#modules/people";
import type { Transaction } from "#platform/db";
import type { About } from "#platform/rights";
import { readParts, type Share } from "./share.ts";

/** With the moment at which it ends by itself; null when the consent is over or was taken back. */
export type ShareWithEnd = Share & { endsAt: Temporal.Instant | null };

/** All shares of one path, the latest first. Acts as the one whose path it is, who alone reads the consents. */
export async function listShares(trx: Transaction, pathId: string, now: Temporal.Instant): Promise<ShareWithEnd[]> {
  const found = await selectShares(trx, now).where("share.pathId", "=", pathId).execute();
  return found.map(inOrder);
}

export async function findShare(
  trx: Transaction,
  pathId: string,
  id: string,
  now: Temporal.Instant,
): Promise<ShareWithEnd | undefined> {
  const found = await selectShares(trx, now)
    .where("share.pathId", "=", pathId)
    .where("share.id", "=", id)
    .executeTakeFirst();
  return found && inOrder(found);
}

/** With whom a path is shared now, for its own page; who walks along reads no consent, and no end. */
export async function loadSharing(trx: Transaction, pathId: string, now: Temporal.Instant): Promise<ShareWithEnd[]> {
  const found = await selectShares(trx, now)
    .where("share.pathId", "=", pathId)
    .where("share.endedAt", "is", null)
    .execute();
  return found.map(inOrder);
}

/** For the reader with the link: open only as long as the consent holds. Acts as that reader. */
export async function findSharedWithMe(
  trx: Transaction,
  centreId: string,
  id: string,
  now: Temporal.Instant,
): Promise<ShareWithEnd | undefined> {
  const found = await selectShares(trx, now)
    .where("share.centreId", "=", centreId)
    .where("share.id", "=", id)
    .where("share.endedAt", "is", null)
    .executeTakeFirst();
  return found?.endsAt ? inOrder(found) : undefined;
}

/** Its own consent, and those by which it was prolonged. */
export async function listConsentIds(trx: Transaction, shareId: string): Promise<string[]> {
  const found = await trx
    .selectFrom("people.consent")
    .select("id")
    .where("what", "=", "support.share")
    .where("aboutId", "=", shareId)
    .orderBy("askedAt")
    .orderBy("id")
    .execute();
  return found.map(({ id }) => id);
}

/** What this person shared of a path they keep at their own place. For the house. */
export async function exportShares(trx: Transaction, { personId }: About): Promise<object[]> {
  if (!personId) return [];
  return await trx
    .selectFrom("support.share as share")
    .innerJoin("support.path as path", "path.id", "share.pathId")
    .select([
      "share.readerName",
      "share.relation",
      "share.shownName",
      "share.parts",
      "share.createdAt",
      "share.endedAt",
    ])
    .where("path.personId", "=", personId)
    .orderBy("share.createdAt")
    .orderBy("share.id")
    .execute();
}

function selectShares(trx: Transaction, now: Temporal.Instant) {
  return trx
    .selectFrom("support.share as share")
    .select(["share.id", "share.pathId", "share.parts", "share.readerKind", "share.readerName", "share.relation"])
    .select(["share.shownName", "share.linkVersion", "share.endedAt", "share.createdAt"])
    .select((e) =>
      e
        .selectFrom("people.consent as consent")
        .select((of) => of.fn.max("consent.endsAt").as("endsAt"))
        .where("consent.what", "=", "support.share")
        .whereRef("consent.aboutId", "=", "share.id")
        .where(isHolding(now))
        .where(sql<boolean>`share.ended_at is null`)
        .as("endsAt"),
    )
    .orderBy("share.createdAt", "desc")
    .orderBy("share.id");
}

function inOrder<Row extends { parts: string[] }>(row: Row) {
  return { ...row, parts: readParts(row.parts) };
}
