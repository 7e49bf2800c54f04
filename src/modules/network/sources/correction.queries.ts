// SPDX-License-Identifier: EUPL-1.2
import type { Database } from "#platform/db";
import type { Correction } from "./correction.ts";

export async function listCorrections(db: Database, sourceId: string): Promise<Correction[]> {
  return await db
    .selectFrom("network.correction")
    .select(["id", "object", "ourId", "columnName", "theirs", "ours"])
    .where("sourceId", "=", sourceId)
    .orderBy("madeAt")
    .orderBy("id")
    .execute();
}

/** Under the ids that the source itself gave. What nobody may know of a place stays out. */
export async function listOffered(db: Database, sourceId: string) {
  return await db
    .selectFrom("network.correction as correction")
    .innerJoin("network.sourceRecord as record", (join) =>
      join
        .onRef("record.ourId", "=", "correction.ourId")
        .onRef("record.object", "=", "correction.object")
        .onRef("record.sourceId", "=", "correction.sourceId"),
    )
    .leftJoin("network.service as service", "service.id", "correction.ourId")
    .leftJoin("network.address as address", "address.id", "correction.ourId")
    .leftJoin("network.location as location", (join) =>
      join.on((e) =>
        e.or([e("location.id", "=", e.ref("correction.ourId")), e("location.id", "=", e.ref("address.locationId"))]),
      ),
    )
    .select(["correction.object", "record.theirId", "correction.columnName", "correction.theirs", "correction.ours"])
    .select(["correction.madeAt", "service.name as serviceName", "correction.ourId"])
    .where("correction.sourceId", "=", sourceId)
    .where((e) => e.or([e("location.isConfidential", "is", null), e("location.isConfidential", "=", false)]))
    .orderBy("correction.madeAt")
    .orderBy("correction.id")
    .execute();
}
