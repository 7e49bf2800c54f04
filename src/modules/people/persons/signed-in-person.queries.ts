// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import { type Database, withActor } from "#platform/db";
import type { SignedInPerson } from "#platform/http";

/** Who this is and at which centres, asked as that person; a coordinator of a centre is a host there too. */
export async function findSignedInPerson(db: Database, personId: string): Promise<SignedInPerson | null> {
  const asThemselves = { kind: "person", personId, hostAt: [], coordinatorAt: [] } as const;
  const person = await withActor(db, asThemselves, async (trx) => {
    return await trx
      .selectFrom("people.person as person")
      .leftJoin("people.role as role", (join) =>
        join
          .onRef("role.personId", "=", "person.id")
          .on("role.endedAt", "is", null)
          .on("role.centreId", "is not", null),
      )
      .select(["person.id", "person.name"])
      .select([
        sql<string[]>`array_remove(array_agg(distinct role.centre_id::text), null)`.as("hostAt"),
        sql<
          string[]
        >`array_remove(array_agg(distinct role.centre_id::text) filter (where role.role = 'coordinator'), null)`.as(
          "coordinatorAt",
        ),
      ])
      .where("person.id", "=", personId)
      .groupBy(["person.id", "person.name"])
      .executeTakeFirst();
  });
  return person ? { ...person, coordinatorAt: person.coordinatorAt ?? [] } : null;
}
