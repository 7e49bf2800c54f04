// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";

export type TeamMember = Awaited<ReturnType<typeof listTeam>>[number];

/** Who has which role at this centre now, by name. For its coordinators: anyone else's transaction finds at most themselves. */
export async function listTeam(trx: Transaction, centreId: string) {
  return await trx
    .selectFrom("people.role as role")
    .innerJoin("people.person as person", "person.id", "role.personId")
    .select(["role.id as roleId", "role.personId", "person.name", "role.role", "role.startedAt"])
    .where("role.centreId", "=", centreId)
    .where("role.endedAt", "is", null)
    .orderBy("person.name")
    .orderBy("role.startedAt")
    .orderBy("role.id")
    .execute();
}
