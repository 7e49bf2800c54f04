// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

/** Whoever no longer walks along here is proposed to nobody; a role that rests keeps its profile. */
export async function clearProfilesWithoutRole(trx: Transaction): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("support.peerProfile as profile")
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("people.role as role")
            .select("role.id")
            .whereRef("role.personId", "=", "profile.personId")
            .whereRef("role.centreId", "=", "profile.centreId")
            .where("role.role", "=", "peerWorker")
            .where("role.endedAt", "is", null),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
