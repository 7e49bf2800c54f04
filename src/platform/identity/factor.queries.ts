// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Database } from "#platform/db";

/** Something on paper: since when, and whether a coordinator made it at the desk. */
export type OnPaper = { madeAt: Temporal.Instant; atDesk: boolean };

/** What someone can show that they are who they are with, beside an address of mail. */
export type Factors = {
  passkeys: number;
  hasAuthenticator: boolean;
  card: (OnPaper & { left: number }) | null;
  sheet: OnPaper | null;
  doorCodeMadeAt: Temporal.Instant | null;
};

/** In one question. The moments as text: these connections give a Date. */
export async function findFactorsOf(db: Database, personId: string): Promise<Factors> {
  const row = await db
    .selectFrom("identity.user as user")
    .leftJoin("identity.authenticator as authenticator", "authenticator.userId", "user.id")
    .leftJoin("identity.codeCard as card", "card.userId", "user.id")
    .leftJoin("identity.sheet as sheet", "sheet.userId", "user.id")
    .leftJoin("identity.doorCode as doorCode", "doorCode.userId", "user.id")
    .select([
      sql<number>`(select count(*)::int from identity.passkey where user_id = "user".id)`.as("passkeys"),
      sql<boolean>`authenticator.confirmed_at is not null`.as("hasAuthenticator"),
      sql<number>`coalesce(cardinality(card.hashes), 0)`.as("left"),
      sql<string | null>`to_json(card.made_at) #>> '{}'`.as("cardMadeAt"),
      sql<string | null>`to_json(sheet.made_at) #>> '{}'`.as("sheetMadeAt"),
      sql<string | null>`to_json(door_code.made_at) #>> '{}'`.as("doorCodeMadeAt"),
    ])
    .select(["card.madeAtDesk as cardAtDesk", "sheet.madeAtDesk as sheetAtDesk"])
    .where("user.id", "=", personId)
    .executeTakeFirst();
  const card = onPaper(row?.cardMadeAt, row?.cardAtDesk);
  return {
    passkeys: row?.passkeys ?? 0,
    hasAuthenticator: row?.hasAuthenticator ?? false,
    card: card && { ...card, left: row?.left ?? 0 },
    sheet: onPaper(row?.sheetMadeAt, row?.sheetAtDesk),
    doorCodeMadeAt: row?.doorCodeMadeAt ? Temporal.Instant.from(row.doorCodeMadeAt) : null,
  };
}

export async function findAuthenticator(db: Database, personId: string) {
  return await db
    .selectFrom("identity.authenticator")
    .select("secret")
    .select(sql<number>`last_step::float8`.as("lastStep"))
    .select(sql<boolean>`confirmed_at is not null`.as("isConfirmed"))
    .where("userId", "=", personId)
    .executeTakeFirst();
}

export async function findPersonBySheet(db: Database, hashes: readonly string[]): Promise<string | null> {
  const sheet = await db
    .selectFrom("identity.sheet")
    .select("userId")
    .where("hash", "in", [...hashes])
    .executeTakeFirst();
  return sheet?.userId ?? null;
}

export async function findPersonByDoorCode(db: Database, hashes: readonly string[]): Promise<string | null> {
  const code = await db
    .selectFrom("identity.doorCode")
    .select("userId")
    .where("hash", "in", [...hashes])
    .executeTakeFirst();
  return code?.userId ?? null;
}

function onPaper(madeAt: string | null | undefined, atDesk: boolean | null | undefined): OnPaper | null {
  return madeAt ? { madeAt: Temporal.Instant.from(madeAt), atDesk: atDesk ?? false } : null;
}
