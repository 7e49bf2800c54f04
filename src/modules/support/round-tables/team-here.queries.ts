// SPDX-License-Identifier: EUPL-1.2
import { teamRoles } from "#modules/people";
import { asHouse, type Transaction } from "#platform/db";

export type Colleague = { id: string; name: string };

/** Who is of the team here, by name: to say who was at the table. Nothing else of them. */
export async function listTeamHere(trx: Transaction, centreId: string): Promise<Colleague[]> {
  return await asHouse(
    trx,
    async () =>
      await trx
        .selectFrom("people.role as role")
        .innerJoin("people.person as person", "person.id", "role.personId")
        .select(["person.id", "person.name"])
        .distinct()
        .where("role.centreId", "=", centreId)
        .where("role.role", "in", teamRoles)
        .where("role.endedAt", "is", null)
        .where("role.pausedAt", "is", null)
        .orderBy("person.name")
        .orderBy("person.id")
        .execute(),
  );
}
