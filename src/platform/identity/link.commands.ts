// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Database } from "#platform/db";
import { linkIdentifier } from "./link.queries.ts";

/** By the database's clock, since that is how Better Auth looks at a link too. */
export async function setLinkMinutes(db: Database, token: string, minutes: number): Promise<void> {
  await db
    .updateTable("identity.verification")
    .set({ expiresAt: sql`now() + make_interval(mins => ${minutes})` })
    .where("identifier", "=", linkIdentifier(token))
    .execute();
}

/** Whoever signs in with this link gave a second factor by having it: it never went by mail. */
export async function setLinkSecond(db: Database, token: string): Promise<void> {
  await db
    .updateTable("identity.verification")
    .set({ opensSecondTier: true })
    .where("identifier", "=", linkIdentifier(token))
    .execute();
}
