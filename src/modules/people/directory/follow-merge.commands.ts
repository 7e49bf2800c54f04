// SPDX-License-Identifier: EUPL-1.2
import type { Merging } from "#modules/network";
import type { Transaction } from "#platform/db";

/**
 * Who is a contact of an organization that goes is one of the organization that stays. A consent stays with whom it was
 * given to: nobody reads what the person did not say yes to.
 */
export async function followMergeInPeople(trx: Transaction, { oldId, intoId }: Merging): Promise<void> {
  await dropDoubleRoles(trx, { oldId, intoId });
  await trx.updateTable("people.role").set({ organizationId: intoId }).where("organizationId", "=", oldId).execute();
  await dropDoubleRequests(trx, { oldId, intoId });
  await trx
    .updateTable("people.roleRequest")
    .set({ organizationId: intoId })
    .where("organizationId", "=", oldId)
    .execute();
}

type Ids = Pick<Merging, "oldId" | "intoId">;

/** The same person in the same role at both: once is enough. */
async function dropDoubleRoles(trx: Transaction, { oldId, intoId }: Ids): Promise<void> {
  await trx
    .deleteFrom("people.role as role")
    .where("role.organizationId", "=", oldId)
    .where("role.endedAt", "is", null)
    .where((e) =>
      e.exists(
        e
          .selectFrom("people.role as own")
          .select("own.id")
          .where("own.organizationId", "=", intoId)
          .where("own.endedAt", "is", null)
          .whereRef("own.personId", "=", "role.personId")
          .whereRef("own.role", "=", "role.role"),
      ),
    )
    .execute();
}

async function dropDoubleRequests(trx: Transaction, { oldId, intoId }: Ids): Promise<void> {
  await trx
    .deleteFrom("people.roleRequest as request")
    .where("request.organizationId", "=", oldId)
    .where("request.answeredAt", "is", null)
    .where((e) =>
      e.exists(
        e
          .selectFrom("people.roleRequest as own")
          .select("own.id")
          .where("own.organizationId", "=", intoId)
          .where("own.answeredAt", "is", null)
          .whereRef("own.personId", "=", "request.personId")
          .whereRef("own.centreId", "=", "request.centreId")
          .whereRef("own.role", "=", "request.role"),
      ),
    )
    .execute();
}
