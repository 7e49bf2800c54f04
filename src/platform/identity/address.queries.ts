// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { isAddressOfNobody } from "./address.ts";

/** Without whoever gave no address. */
export async function findEmailsOf(db: Database, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("identity.user")
    .select(["id", "email"])
    .where("id", "in", [...personIds])
    .orderBy("id")
    .execute();
  return new Map(rows.filter(({ email }) => !isAddressOfNobody(email)).map(({ id, email }) => [id, email]));
}

/** For signing in only: also what stands there for whoever gave no address. */
export async function findOwnAddress(db: Database, personId: string): Promise<string | null> {
  const row = await db.selectFrom("identity.user").select("email").where("id", "=", personId).executeTakeFirst();
  return row?.email ?? null;
}

/** Null for an address that signs in nobody. Acts with whatever `db` may see: identity itself, or the house. */
export async function findPersonIdByEmail(db: Database, email: string): Promise<string | null> {
  if (isAddressOfNobody(email)) return null;
  const row = await db
    .selectFrom("identity.user")
    .select("id")
    .where("email", "=", email.toLowerCase())
    .executeTakeFirst();
  return row?.id ?? null;
}
