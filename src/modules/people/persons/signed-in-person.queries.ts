// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from "kysely";
import { type Database, withActor } from "#platform/db";
import type { SignedInPerson } from "#platform/http";

/** Who this is and at which centres, asked as that person. A coordinator is a host there too; a facilitator is not. */
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
        centresWhere(sql`true`).as("teamAt"),
        centresWhere(sql`role.role in ('host', 'coordinator')`).as("hostAt"),
        centresWhere(sql`role.role = 'coordinator'`).as("coordinatorAt"),
      ])
      .where("person.id", "=", personId)
      .groupBy(["person.id", "person.name"])
      .executeTakeFirst();
  });
  return person ?? null;
}

function centresWhere(role: RawBuilder<unknown>) {
  return sql<string[]>`coalesce(array_agg(distinct role.centre_id::text)
    filter (where role.centre_id is not null and ${role}), '{}')`;
}
