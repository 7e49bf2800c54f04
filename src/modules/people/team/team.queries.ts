// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { teamRoles } from "../persons/centres-of.ts";

export type TeamMember = Awaited<ReturnType<typeof listTeam>>[number];

/** Who has which role of the team at this centre now, by name, also whoever rests. Who takes part is not asked. For its coordinators: anyone else's transaction finds at most themselves. */
export async function listTeam(trx: Transaction, centreId: string) {
  return await trx
    .selectFrom("people.role as role")
    .innerJoin("people.person as person", "person.id", "role.personId")
    .select(["role.id as roleId", "role.personId", "person.name", "role.role", "role.startedAt", "role.pausedAt"])
    .where("role.centreId", "=", centreId)
    .where("role.role", "in", teamRoles)
    .where("role.endedAt", "is", null)
    .orderBy("person.name")
    .orderBy("role.startedAt")
    .orderBy("role.id")
    .execute();
}
