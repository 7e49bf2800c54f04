// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Transaction } from "#platform/db";

export type PersonAtDesk = { name: string; worksElsewhere: boolean };
type AskedAtDesk = { personId: string; centreId: string };

/**
 * Someone with any role at this centre, also one that colleagues do not see of each other, or with a turn here: whoever
 * stands at the desk showed themselves. Acts as the house for that; whether it may be asked, the caller decides.
 */
export async function findPersonAtDesk(
  trx: Transaction,
  asked: AskedAtDesk,
  now: Temporal.Instant,
): Promise<PersonAtDesk | null> {
  const { personId, centreId } = asked;
  return await asHouse(trx, async () => {
    const roles = await trx
      .selectFrom("people.role as role")
      .innerJoin("people.person as person", "person.id", "role.personId")
      .select(["person.name", "role.role", "role.centreId"])
      .where("role.personId", "=", personId)
      .where("role.endedAt", "is", null)
      .orderBy("role.id")
      .execute();
    const name = roles.find((role) => role.centreId === centreId)?.name ?? (await findNameInTurn(trx, asked, now));
    const worksElsewhere = roles.some((role) => role.centreId !== centreId && role.role !== "participant");
    return name === null ? null : { name, worksElsewhere };
  });
}

async function findNameInTurn(trx: Transaction, { personId, centreId }: AskedAtDesk, now: Temporal.Instant) {
  const given = await trx
    .selectFrom("people.givenTask as given")
    .innerJoin("people.person as person", "person.id", "given.personId")
    .select("person.name")
    .where("given.personId", "=", personId)
    .where("given.centreId", "=", centreId)
    .where("given.acceptedAt", "is not", null)
    .where("given.stoppedAt", "is", null)
    .where((e) => e.or([e("given.endsAt", "is", null), e("given.endsAt", ">", now)]))
    .orderBy("given.id")
    .executeTakeFirst();
  return given?.name ?? null;
}
