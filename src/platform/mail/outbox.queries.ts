// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { type Database, house, type Transaction, withActor } from "#platform/db";
import type { About } from "#platform/rights";
import { isMarked, markOfMessage } from "./unreachable.queries.ts";

export type OutboxRow = {
  id: string;
  kind: string;
  createdAt: Temporal.Instant;
  sentAt: Temporal.Instant | null;
  attempts: number;
  lastProblem: string | null;
  /** Tried no more: the mail server says that nothing arrives there. */
  givenUpAt: Temporal.Instant | null;
  /** Sent, and it came back. */
  returnedAt: Temporal.Instant | null;
  /** Nothing more is sent to its address. */
  addressFails: boolean;
  /** Null once sent, and always where the text holds a personal link. */
  address: string | null;
  body: string | null;
};

const longestList = 200;
// After about four days of trying a message stays where it is, for the coordinator to see.
const mostAttempts = 100;

/** What waits first, then the newest. For a coordinator of the centre: anyone else's transaction finds nothing. */
export async function listOutbox(trx: Transaction, centreId: string): Promise<OutboxRow[]> {
  return await trx
    .selectFrom("platform.message")
    .select(["id", "kind", "createdAt", "sentAt", "attempts", "lastProblem"])
    .select(["givenUpAt", "returnedAt"])
    .select([
      isMarked(markOfMessage).as("addressFails"),
      sql<string | null>`case when not holds_link then nullif(address, '') end`.as("address"),
      sql<string | null>`case when not holds_link then nullif(body, '') end`.as("body"),
    ])
    .where("centreId", "=", centreId)
    .orderBy(sql`sent_at is not null and returned_at is null`)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .limit(longestList)
    .execute();
}

/** Those least tried first, so that addresses that never work do not keep others waiting. */
export async function listWaitingMessages(trx: Transaction): Promise<{ id: string }[]> {
  return await trx
    .selectFrom("platform.message")
    .select("id")
    .where("sentAt", "is", null)
    .where("givenUpAt", "is", null)
    .where("attempts", "<", mostAttempts)
    .orderBy("attempts")
    .orderBy("createdAt")
    .orderBy("id")
    .limit(500)
    .execute();
}

/**
 * This message and what waits longer for its address, oldest first: news comes in the order in which it happened. What
 * was given up holds nothing back.
 */
export async function listWaitingUpTo(trx: Transaction, messageId: string): Promise<{ id: string }[]> {
  return await trx
    .selectFrom("platform.message as message")
    .innerJoin("platform.message as asked", (join) =>
      join
        .onRef("asked.address", "=", "message.address")
        .onRef("asked.createdAt", ">=", "message.createdAt")
        .on("asked.id", "=", messageId),
    )
    .select("message.id")
    .where("message.sentAt", "is", null)
    .where("message.givenUpAt", "is", null)
    .where((e) =>
      e.or([
        e("message.id", "=", messageId),
        e("message.createdAt", "<", e.ref("asked.createdAt")).and("message.attempts", "<", mostAttempts),
      ]),
    )
    .orderBy("message.createdAt")
    .orderBy("message.id")
    .execute();
}

/** For whoever watches the installation: a number, of all centres together. */
export async function countWaitingMessages(db: Database): Promise<number> {
  const { waiting } = await withActor(db, house, async (trx) => {
    return await trx
      .selectFrom("platform.message")
      .select((e) => e.fn.countAll<number>().as("waiting"))
      .where("sentAt", "is", null)
      .where("givenUpAt", "is", null)
      .executeTakeFirstOrThrow();
  });
  return waiting;
}

/** Since when the oldest message waits, of all centres together; null when none does. */
export async function findOldestWaiting(db: Database): Promise<Temporal.Instant | null> {
  return await withActor(db, house, async (trx) => {
    const oldest = await trx
      .selectFrom("platform.message")
      .select("createdAt")
      .where("sentAt", "is", null)
      .where("givenUpAt", "is", null)
      .orderBy("createdAt")
      .orderBy("id")
      .limit(1)
      .executeTakeFirst();
    return oldest?.createdAt ?? null;
  });
}

/** A personal link stays out: who may read an export may not be who may use the link. */
export async function exportMessagesTo(trx: Transaction, about: About) {
  return await trx
    .selectFrom("platform.message")
    .select(["kind", "address", "subject", "createdAt", "attempts"])
    .select(sql<string | null>`case when not holds_link then body end`.as("body"))
    .where(isTo(about))
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

/** By address, or by whom or what it is about: that stands in its once-key. */
export function isTo({ personId, signUpId, email, signInEmail }: About) {
  const to = (address: string) => sql<boolean>`(lower(address) = ${address.toLowerCase()}
    or address_mark = platform.address_mark(${address}))`;
  const isAbout = (id: string) => sql<boolean>`strpos(once_key, ${id}) > 0`;
  const parts = [
    ...[personId, signUpId].filter((id) => id !== undefined).map(isAbout),
    ...(email ? [to(email)] : []),
    ...(signInEmail ? [sql<boolean>`(${to(signInEmail)} and kind = 'sign-in')`] : []),
  ];
  return parts.length > 0 ? sql<boolean>`(${sql.join(parts, sql` or `)})` : sql<boolean>`false`;
}
