// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Coordinating } from "./only-coordinator.ts";

/** All coordinators of the houses that this person coordinates, held until the transaction ends: two at once cannot both leave. */
export async function lockFellowCoordinators(trx: Transaction, personId: string): Promise<Coordinating[]> {
  return await trx
    .selectFrom("people.role")
    .select(["centreId", "personId"])
    .where("role", "=", "coordinator")
    .where("endedAt", "is", null)
    .where("centreId", "in", (e) =>
      e
        .selectFrom("people.role as own")
        .select("own.centreId")
        .where("own.personId", "=", personId)
        .where("own.role", "=", "coordinator")
        .where("own.endedAt", "is", null)
        .orderBy("own.id"),
    )
    .orderBy("id")
    .forUpdate()
    .execute();
}
