// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Database, Transaction } from "#platform/db";
import { firstKept } from "./merged-thing.ts";

export type Merged = Awaited<ReturnType<typeof listMerges>>[number];
const mostShown = 50;

/** What can be taken apart again, the newest first. Of what went on to another, or took another in since, only the last. */
export async function listMerges(db: Database, regionId: string, now: Temporal.Instant) {
  return await selectMerges(db, regionId, now)
    .where("merge.undoneAt", "is", null)
    .orderBy("merge.mergedAt", "desc")
    .orderBy("merge.id")
    .limit(mostShown)
    .execute();
}

/** Whoever takes it apart goes through here one by one. */
export async function lockMerge(trx: Transaction, regionId: string, id: string, now: Temporal.Instant) {
  return await selectMerges(trx, regionId, now).where("merge.id", "=", id).forUpdate("merge").executeTakeFirst();
}

function selectMerges(db: Database, regionId: string, now: Temporal.Instant) {
  return db
    .selectFrom("network.merge as merge")
    .select(["merge.id", "merge.object", "merge.goesId", "merge.goesName", "merge.staysId", "merge.staysName"])
    .select(["merge.mergedAt", "merge.undoneAt"])
    .select((e) =>
      e
        .not(
          e.exists(
            e
              .selectFrom("network.merge as later")
              .select("later.id")
              .whereRef("later.mergedAt", ">", "merge.mergedAt")
              .where("later.undoneAt", "is", null)
              .where((own) =>
                own.or([
                  own("later.staysId", "=", own.ref("merge.staysId")),
                  own("later.goesId", "=", own.ref("merge.staysId")),
                ]),
              ),
          ),
        )
        .$castTo<boolean>()
        .as("isLast"),
    )
    .where("merge.regionId", "=", regionId)
    .where("merge.mergedAt", ">=", firstKept(now));
}
