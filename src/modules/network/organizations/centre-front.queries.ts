// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { CentreFront } from "./centre-front.ts";
import { firstPhoneOf } from "./phone.queries.ts";

export async function getCentreFront(db: Database, centreId: string): Promise<CentreFront> {
  const front = await db
    .selectFrom("network.centre as centre")
    .innerJoin("network.organization as organization", "organization.id", "centre.organizationId")
    .leftJoin("network.address as address", "address.locationId", "centre.locationId")
    .select((e) => [
      "organization.name",
      "centre.intro",
      "centre.doorNote",
      "organization.email",
      "address.address1",
      "address.address2",
      "address.postalCode",
      "address.city",
      firstPhoneOf(e.ref("organization.id")).as("phone"),
    ])
    .where("centre.id", "=", centreId)
    .orderBy("address.id")
    .executeTakeFirstOrThrow();
  const { address1, address2, postalCode, city, ...rest } = front;
  return {
    ...rest,
    address1: address1 ?? "",
    address2: address2 ?? "",
    postalCode: postalCode ?? "",
    city: city ?? "",
  };
}
