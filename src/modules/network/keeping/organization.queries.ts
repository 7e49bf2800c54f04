// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import { firstPhoneOf } from "../organizations/phone.queries.ts";

export type OrganizationInside = NonNullable<Awaited<ReturnType<typeof findOrganizationInside>>>;

/** Of this region; a house too, which keeps itself elsewhere. */
export async function findOrganizationInside(db: Database, regionId: string, id: string) {
  return await db
    .selectFrom("network.organization as organization")
    .leftJoin("network.keepingChoice as choice", "choice.organizationId", "organization.id")
    .select(["organization.id", "organization.name", "organization.description", "organization.website"])
    .select("organization.isPartner")
    .select(["organization.email", "choice.needsNod"])
    .select((e) => [
      firstPhoneOf(e.ref("organization.id")).as("phone"),
      e
        .exists(e.selectFrom("network.centre").select("id").whereRef("organizationId", "=", "organization.id"))
        .$castTo<boolean>()
        .as("isHouse"),
    ])
    .where("organization.regionId", "=", regionId)
    .where("organization.id", "=", id)
    .executeTakeFirst();
}
