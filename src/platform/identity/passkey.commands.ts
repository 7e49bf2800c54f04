// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";

/** Only one's own: that of someone else stays. */
export async function deletePasskey(db: Database, personId: string, id: string): Promise<void> {
  await db.deleteFrom("identity.passkey").where("userId", "=", personId).where("id", "=", id).execute();
}
