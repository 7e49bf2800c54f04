// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import type { Database } from "#platform/db";

/** Whether this link signs in and counts as a second factor besides. */
export async function isSecondLink(db: Database, token: string): Promise<boolean> {
  const link = await db
    .selectFrom("identity.verification")
    .select("opensSecondTier")
    .where("identifier", "=", linkIdentifier(token))
    .executeTakeFirst();
  return link?.opensSecondTier ?? false;
}

/** How Better Auth names a link whose token it keeps hashed. */
export function linkIdentifier(token: string): string {
  return `magic-link:${createHash("sha256").update(token).digest("base64url")}`;
}
