// SPDX-License-Identifier: EUPL-1.2
import { asHouse, type Transaction } from "#platform/db";

export type PersonAtDesk = { name: string; worksElsewhere: boolean };

/**
 * Someone with any role at this centre, also one that colleagues do not see of each other: whoever stands at the desk
 * showed themselves. Acts as the house for that; whether it may be asked, the caller decides.
 */
export async function findPersonAtDesk(
  trx: Transaction,
  { personId, centreId }: { personId: string; centreId: string },
): Promise<PersonAtDesk | null> {
  const roles = await asHouse(trx, async () => {
    return await trx
      .selectFrom("people.role as role")
      .innerJoin("people.person as person", "person.id", "role.personId")
      .select(["person.name", "role.role", "role.centreId"])
      .where("role.personId", "=", personId)
      .where("role.endedAt", "is", null)
      .orderBy("role.id")
      .execute();
  });
  const here = roles.find((role) => role.centreId === centreId);
  if (!here) return null;
  return {
    name: here.name,
    worksElsewhere: roles.some((role) => role.centreId !== centreId && role.role !== "participant"),
  };
}
